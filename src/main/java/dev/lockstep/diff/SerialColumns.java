package dev.lockstep.diff;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.Default;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Sequence.Range;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Which columns are {@code serial}: exactly what PostgreSQL makes of that word, and nothing else. */
public final class SerialColumns {

    private static final Set<String> TYPES = Set.of("smallint", "integer", "bigint");
    private static final String NEXTVAL = "nextval('";
    private static final String REGCLASS = "'::regclass)";

    private SerialColumns() {}

    /** The sequence that the word {@code serial} would bring along for this column, where the catalogue has it so. */
    static Optional<Sequence> sequenceOf(Column column, Catalog catalog) {
        ObjectName name = ObjectName.of(Kind.SEQUENCE, column.table().schema(), DefaultNames.sequence(column.name()));
        return catalog.find(name)
                .filter(Sequence.class::isInstance)
                .map(Sequence.class::cast)
                .filter(sequence -> isSerial(column, sequence));
    }

    /** Whether {@code serial} says all about this column with one of these sequences. */
    public static boolean isSerial(Column column, Collection<Sequence> sequences) {
        return sequences.stream().anyMatch(sequence -> isSerial(column, sequence));
    }

    private static boolean isSerial(Column column, Sequence sequence) {
        return TYPES.contains(column.type())
                && column.notNull() != null
                && column.name().equals(sequence.ownedBy())
                && sequence.name().name().equals(DefaultNames.sequence(column.name()))
                && sequence.type().equals(column.type())
                && sequence.range().equals(Range.defaultFor(sequence.type()))
                && sequence.cache() == 1
                && !sequence.cycle()
                && column.value() instanceof Default value
                && takesFrom(value.expression(), sequence.name());
    }

    /** Whether a default is {@code nextval} of this sequence and no more. */
    private static boolean takesFrom(String expression, ObjectName sequence) {
        if (!expression.startsWith(NEXTVAL) || !expression.endsWith(REGCLASS)) {
            return false;
        }
        String literal = expression.substring(NEXTVAL.length(), expression.length() - REGCLASS.length());
        String bare = unquoted(literal.replace("''", "'"));
        return bare.equals(sequence.name()) || bare.equals(sequence.schema() + "." + sequence.name());
    }

    /** An identifier, qualified or not, without the quotes around its parts. */
    private static String unquoted(String identifier) {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            boolean escaped = quoted && c == '"' && i + 1 < identifier.length() && identifier.charAt(i + 1) == '"';
            if (escaped) {
                i++;
            }
            if (c != '"' || escaped) {
                text.append(c);
            } else {
                quoted = !quoted;
            }
        }
        return text.toString();
    }
}
