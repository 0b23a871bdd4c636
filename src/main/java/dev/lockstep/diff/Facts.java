package dev.lockstep.diff;

import dev.lockstep.catalog.Attribute;
import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.NotNull;
import dev.lockstep.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The facts by which objects of two servers are compared: those that both servers record.
 *
 * @param commonVersion {@code server_version_num} of the older server
 */
record Facts(int commonVersion) {

    /** From this version on a NOT NULL is a constraint with a name, which may be not valid or not inherited. */
    private static final int NAMED_NOT_NULL = 180000;

    static Facts commonTo(Catalog before, Catalog after) {
        return new Facts(Math.min(before.serverVersion(), after.serverVersion()));
    }

    boolean same(SchemaObject before, SchemaObject after) {
        return before.equals(after) || differences(before, after).isEmpty();
    }

    List<AttributeDifference> differences(SchemaObject before, SchemaObject after) {
        List<Attribute> old = of(before);
        List<Attribute> now = of(after);
        List<AttributeDifference> differences = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (!Objects.equals(old.get(i).value(), now.get(i).value())) {
                differences.add(new AttributeDifference(
                        now.get(i).name(), old.get(i).value(), now.get(i).value()));
            }
        }
        return differences;
    }

    private List<Attribute> of(SchemaObject object) {
        boolean unnamed = commonVersion < NAMED_NOT_NULL;
        return unnamed && object instanceof Column column && column.notNull() != null
                ? ColumnStates.withNotNull(column, NotNull.PLAIN).attributes()
                : object.attributes();
    }
}
