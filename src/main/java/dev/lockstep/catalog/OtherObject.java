package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that has no record of its own: an operator class, a text search configuration, a cast, a publication; also
 * what hangs on another object and is not one of its attributes, as a comment on a domain's constraint, or a partition's
 * copy of a trigger that is disabled.
 *
 * @param name its name; the kind in words is part of it: {@code text search configuration english_nostop}
 * @param definition everything by which two of one name can be told apart; empty where PostgreSQL does not show that to
 *     everybody (a user mapping has passwords in its options), so that two of one name cannot be compared
 */
public record OtherObject(
        ObjectName name, String definition, @Nullable String comment) implements SchemaObject {

    /** Whether two of one name can be compared; a comparison has to say so where they cannot. */
    public boolean isComparable() {
        return !definition.isEmpty();
    }

    @Override
    public List<Attribute> attributes() {
        return List.of(
                Attribute.of("definition", isComparable() ? definition : null), Attribute.of("comment", comment));
    }
}
