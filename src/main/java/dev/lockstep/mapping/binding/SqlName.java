package dev.lockstep.mapping.binding;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.dialect.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * A name exactly as PostgreSQL shall have it.
 *
 * @param text the name, without quotes
 */
record SqlName(String text) {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** The name that an annotation says; quotes or backticks around it, which are not needed, are taken off. */
    static SqlName of(String written) {
        // Hibernate has no identifier for an empty text.
        return new SqlName(
                written.isBlank()
                        ? ""
                        : Identifier.toIdentifier(written.strip()).getText());
    }

    /** Whether a name that Hibernate has, perhaps in quotes, is this one to PostgreSQL. */
    static boolean isSame(@Nullable String hibernates, String name) {
        if (hibernates == null) {
            return false;
        }
        Identifier identifier = Identifier.toIdentifier(hibernates);
        return identifier.isQuoted()
                ? identifier.getText().equals(name)
                : identifier.getText().toLowerCase(Locale.ROOT).equals(name);
    }

    /** As SQL writes it: quoted where PostgreSQL would otherwise fold it or take it for a keyword. */
    String render(Dialect dialect) {
        return needsQuotes(dialect) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** For Hibernate's own places. */
    Identifier toIdentifier(Dialect dialect) {
        return Identifier.toIdentifier(text, needsQuotes(dialect));
    }

    private boolean needsQuotes(Dialect dialect) {
        Set<String> keywords = dialect.getKeywords();
        return !PLAIN.matcher(text).matches()
                || keywords.contains(text)
                || keywords.contains(text.toUpperCase(Locale.ROOT));
    }
}
