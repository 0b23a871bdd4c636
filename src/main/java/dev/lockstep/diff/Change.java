package dev.lockstep.diff;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.Extension;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Table;
import java.util.List;

/** One change to a schema. Each has an inverse that takes it back. */
public sealed interface Change {

    /** The object that changes. */
    ObjectName subject();

    /** The change that takes this one back. */
    Change inverse();

    /** An object comes into being. Columns, constraints and SERIAL sequences of a new table are part of {@link CreateTable}. */
    record Create(SchemaObject object) implements Change {
        @Override
        public ObjectName subject() {
            return object.name();
        }

        @Override
        public Change inverse() {
            return object instanceof Extension extension ? new Retain(extension) : new Drop(object);
        }
    }

    /** An extension stays installed when its creation is taken back: others may have come to use it. */
    record Retain(Extension extension) implements Change {
        @Override
        public ObjectName subject() {
            return extension.name();
        }

        @Override
        public Change inverse() {
            return new Create(extension);
        }
    }

    /** An object goes away. */
    record Drop(SchemaObject object) implements Change {
        @Override
        public ObjectName subject() {
            return object.name();
        }

        @Override
        public Change inverse() {
            return new Create(object);
        }
    }

    /** An object is altered in place; before and after have one name. */
    record Alter(SchemaObject before, SchemaObject after) implements Change {
        public Alter {
            if (!before.name().equals(after.name())) {
                throw new IllegalArgumentException(before.name() + " cannot become " + after.name());
            }
        }

        @Override
        public ObjectName subject() {
            return after.name();
        }

        @Override
        public Change inverse() {
            return new Alter(after, before);
        }
    }

    /** A table comes into being with everything that its CREATE TABLE can say. */
    record CreateTable(TableContents contents) implements Change {
        @Override
        public ObjectName subject() {
            return contents.table().name();
        }

        @Override
        public Change inverse() {
            return new DropTable(contents);
        }
    }

    /** A table goes away with its columns, constraints and owned sequences. */
    record DropTable(TableContents contents) implements Change {
        @Override
        public ObjectName subject() {
            return contents.table().name();
        }

        @Override
        public Change inverse() {
            return new CreateTable(contents);
        }
    }

    /**
     * A table and what is written inside its CREATE TABLE.
     *
     * @param columns in the order in which they are written
     * @param constraints in the order in which they are written; a foreign key that a cycle forces out is not here
     * @param sequences those that its SERIAL columns bring along
     */
    record TableContents(Table table, List<Column> columns, List<Constraint> constraints, List<Sequence> sequences) {
        public TableContents {
            columns = List.copyOf(columns);
            constraints = List.copyOf(constraints);
            sequences = List.copyOf(sequences);
        }
    }
}
