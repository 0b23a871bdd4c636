package dev.lockstep.model.prompter;

/** A country code that ISO 3166 does not have. */
public final class UnknownCountryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;

    UnknownCountryException(String code) {
        super("\"" + code + "\" is no country: codes are the two letters of ISO 3166, as in DE, GB, US");
        this.code = code;
    }

    /** The code, in upper case. */
    public String code() {
        return code;
    }
}
