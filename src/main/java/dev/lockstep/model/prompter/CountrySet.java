package dev.lockstep.model.prompter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Countries by their ISO 3166 alpha-2 codes: upper case, each once, sorted; {@code UK}, which is none, is {@code GB}. As
 * JSON it is the array of the codes.
 */
@Immutable
public final class CountrySet {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    private final List<String> codes;

    private CountrySet(Collection<String> codes) {
        this.codes =
                codes.stream().map(CountrySet::normalize).distinct().sorted().toList();
    }

    /**
     * The set of those countries.
     *
     * @throws UnknownCountryException if a code is none
     */
    public static CountrySet of(Collection<String> codes) {
        CountrySet set = new CountrySet(codes);
        set.codes.stream().filter(code -> !KNOWN.contains(code)).findFirst().ifPresent(code -> {
            throw new UnknownCountryException(code);
        });
        return set;
    }

    /** The set of those countries. */
    public static CountrySet of(String... codes) {
        return of(List.of(codes));
    }

    /** What is stored is not refused: a code may have been one when it was written. */
    @JsonCreator
    static CountrySet stored(List<String> codes) {
        return new CountrySet(codes);
    }

    private static String normalize(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return upper.equals("UK") ? "GB" : upper;
    }

    /** The codes in order. */
    @JsonValue
    public List<String> codes() {
        return codes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountrySet that && codes.equals(that.codes);
    }

    @Override
    public int hashCode() {
        return codes.hashCode();
    }

    @Override
    public String toString() {
        return codes.toString();
    }
}
