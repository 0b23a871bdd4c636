package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence. Those behind identity columns are part of the column ({@link Column.Identity}) and not listed.
 *
 * @param ownedBy the column that owns it, null for none
 */
public record Sequence(
        ObjectName name,
        String type,
        Range range,
        long cache,
        boolean cycle,
        boolean unlogged,
        @Nullable ObjectName ownedBy,
        @Nullable String comment)
        implements SchemaObject {

    /** The numbers a sequence runs through. */
    public record Range(long start, long increment, long minimum, long maximum) {

        /** What PostgreSQL gives a sequence of this type that says nothing: 1 upwards by 1 to the type's maximum. */
        public static Range defaultFor(String type) {
            long maximum = switch (type) {
                case "smallint" -> Short.MAX_VALUE;
                case "integer" -> Integer.MAX_VALUE;
                default -> Long.MAX_VALUE;
            };
            return new Range(1, 1, 1, maximum);
        }
    }

    /** The same sequence owned by another column, or by none. */
    public Sequence withOwner(@Nullable ObjectName column) {
        return new Sequence(name, type, range, cache, cycle, unlogged, column, comment);
    }

    @Override
    public List<Attribute> attributes() {
        return List.of(
                Attribute.of("type", type),
                Attribute.of("start", range.start()),
                Attribute.of("increment", range.increment()),
                Attribute.of("minimum", range.minimum()),
                Attribute.of("maximum", range.maximum()),
                Attribute.of("cache", cache),
                Attribute.flag("cycle", cycle),
                Attribute.flag("unlogged", unlogged),
                Attribute.of("owned by", ownedBy == null ? null : ownedBy.unambiguous()),
                Attribute.of("comment", comment));
    }

    @Override
    public String definition() {
        return "sequence " + name.unambiguous() + " as " + type + " start " + range.start() + " increment "
                + range.increment() + " minimum " + range.minimum() + " maximum " + range.maximum() + " cache " + cache
                + (cycle ? " cycle" : "")
                + (unlogged ? " unlogged" : "")
                + (ownedBy == null ? "" : " owned by " + ownedBy.unambiguous());
    }
}
