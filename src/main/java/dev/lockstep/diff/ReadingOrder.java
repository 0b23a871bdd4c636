package dev.lockstep.diff;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.diff.Change.Alter;
import dev.lockstep.diff.Change.Create;
import dev.lockstep.diff.Change.CreateTable;
import dev.lockstep.diff.Change.Drop;
import dev.lockstep.diff.Change.DropTable;
import dev.lockstep.diff.Change.Retain;
import java.util.Comparator;

/**
 * The order in which changes read best where nothing forces another: what others build on first, foreign keys after
 * all indexes, what goes last and in the opposite order.
 */
final class ReadingOrder {

    /** Of steps: new things, then what goes. */
    static final Comparator<Change> STEPS = Comparator.comparingInt(ReadingOrder::stepRank)
            .thenComparing(change -> place(object(change)))
            .thenComparingInt(change -> position(object(change)))
            .thenComparing(Change::subject);

    /** Inside a step: out of the way, changed, back again. */
    static final Comparator<Change> CHANGES =
            Comparator.comparingInt(ReadingOrder::changeRank).thenComparing(STEPS);

    /** Of what a step is about: rather what comes than what goes, and rather the whole than its parts. */
    static final Comparator<Change> SUBJECTS = Comparator.comparing((Change change) -> isDrop(change))
            .thenComparingInt(change -> kindRank(object(change)))
            .thenComparing(STEPS);

    private static final int KINDS = 100;

    private ReadingOrder() {}

    static boolean isDrop(Change change) {
        return change instanceof Drop || change instanceof DropTable;
    }

    private static int stepRank(Change change) {
        int kind = kindRank(object(change));
        return isDrop(change) ? 2 * KINDS - kind : kind;
    }

    private static int changeRank(Change change) {
        if (isDrop(change)) {
            return 0;
        }
        return change instanceof Alter ? 1 : 2;
    }

    private static int kindRank(SchemaObject object) {
        return switch (object.name().kind()) {
            case SCHEMA -> 0;
            case EXTENSION -> 1;
            case ENUM_TYPE -> 2;
            case DOMAIN -> 3;
            case COMPOSITE_TYPE -> 4;
            case SEQUENCE -> 5;
            case ROUTINE -> 6;
            case TABLE -> 7;
            case COLUMN -> 8;
            case CONSTRAINT -> object instanceof Constraint c && c.type() == Constraint.Type.FOREIGN_KEY ? 12 : 9;
            case INDEX -> 10;
            case STATISTICS -> 11;
            case VIEW -> 13;
            case MATERIALIZED_VIEW -> 14;
            case RULE -> 15;
            case TRIGGER -> 16;
            case POLICY -> 17;
            case OTHER -> 18;
        };
    }

    /** Columns and indexes stand by their table. */
    private static ObjectName place(SchemaObject object) {
        if (object instanceof Column column) {
            return column.table();
        }
        return object instanceof Index index ? index.table() : object.name();
    }

    private static int position(SchemaObject object) {
        return object instanceof Column column ? column.position() : 0;
    }

    private static SchemaObject object(Change change) {
        if (change instanceof Create create) {
            return create.object();
        }
        if (change instanceof Drop drop) {
            return drop.object();
        }
        if (change instanceof Alter alter) {
            return alter.after();
        }
        if (change instanceof CreateTable create) {
            return create.contents().table();
        }
        if (change instanceof DropTable drop) {
            return drop.contents().table();
        }
        return ((Retain) change).extension();
    }
}
