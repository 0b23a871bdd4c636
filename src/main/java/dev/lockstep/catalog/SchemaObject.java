package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One object of a PostgreSQL schema. The set of kinds is closed: whoever handles objects switches over it, and a new
 * kind does not compile until it is handled everywhere.
 */
public sealed interface SchemaObject
        permits Schema,
                Extension,
                Table,
                Column,
                Constraint,
                Index,
                Sequence,
                EnumType,
                Domain,
                CompositeType,
                View,
                Routine,
                Trigger,
                Rule,
                Policy,
                Statistics,
                OtherObject {

    /** Its name, unique in the catalogue. */
    ObjectName name();

    /**
     * Every fact by which it is compared with an object of the same name, in a fixed order. What is not compared (a
     * column's position, an extension's version) is not among them.
     */
    List<Attribute> attributes();

    /** Its {@code COMMENT}, or null. */
    @Nullable
    String comment();

    /** The whole object in one line for a person to read; not meant to be run. */
    String definition();
}
