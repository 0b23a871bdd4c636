package dev.lockstep.diff;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.ColumnValue;
import dev.lockstep.catalog.Column.Generated;
import java.util.Objects;

/** How deeply a column changes, which says what has to be out of the way meanwhile. */
public enum ColumnChange {
    /** Facts that nothing else hangs on: default, nullability, comment, storage. */
    SURFACE,
    /** Length, precision or collation: PostgreSQL refuses it beneath views and the like, and adjusts indexes itself. */
    MODIFIER,
    /** Another base type: what is computed from the column is computed otherwise afterwards. */
    BASE_TYPE,
    /**
     * A generation expression comes, goes or changes its kind: PostgreSQL has no other way than a new column of the
     * same name.
     */
    RECREATION;

    /** From this version on {@code ALTER COLUMN ... SET EXPRESSION} exists. */
    private static final int SET_EXPRESSION = 170000;

    /** How deep the way from one to the other is, and back. */
    public static ColumnChange between(Column before, Column after, int serverVersion) {
        DataType old = DataType.parse(before.type());
        DataType now = DataType.parse(after.type());
        boolean typeChanges =
                !before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation());
        if (isRecreation(before.value(), after.value(), serverVersion)
                || (after.value() instanceof Generated && !old.hasSameBase(now))) {
            return RECREATION;
        }
        if (!old.hasSameBase(now)) {
            return BASE_TYPE;
        }
        return typeChanges ? MODIFIER : SURFACE;
    }

    private static boolean isRecreation(ColumnValue before, ColumnValue after, int serverVersion) {
        if (before instanceof Generated old && after instanceof Generated now) {
            return old.stored() != now.stored() || (!old.equals(now) && serverVersion < SET_EXPRESSION);
        }
        return before instanceof Generated || after instanceof Generated;
    }
}
