package dev.lockstep.diff;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Catalog.Dependency;
import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.ColumnStorage;
import dev.lockstep.catalog.Column.ColumnValue;
import dev.lockstep.catalog.Column.Default;
import dev.lockstep.catalog.Column.NoDefault;
import dev.lockstep.catalog.Column.NotNull;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Sequence.Range;
import dev.lockstep.catalog.Table;
import dev.lockstep.catalog.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A catalogue written down in a test: tables of {@code public} and what hangs on them. */
public final class TestCatalog {

    private int version = 180000;
    private final List<SchemaObject> objects = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();

    private TestCatalog() {}

    /** A catalogue that holds nothing yet. */
    public static TestCatalog empty() {
        return new TestCatalog();
    }

    /** The name of a table. */
    public static ObjectName table(String name) {
        return ObjectName.table("public", name);
    }

    /** The name of a column, given as {@code table.column}. */
    public static ObjectName column(String name) {
        String[] parts = name.split("\\.", 2);
        return ObjectName.of(Kind.COLUMN, table(parts[0]), parts[1]);
    }

    /** The name of a constraint, given as {@code table.constraint}. */
    public static ObjectName constraint(String name) {
        String[] parts = name.split("\\.", 2);
        return ObjectName.of(Kind.CONSTRAINT, table(parts[0]), parts[1]);
    }

    /** A nullable column without a default, given as {@code table.column}. */
    public static Column plain(String name, String type) {
        return new Column(column(name), 0, type, null, null, new NoDefault(), ColumnStorage.DEFAULT, null);
    }

    /** A NOT NULL column with a value of its own, given as {@code table.column}. */
    public static Column required(String name, String type, ColumnValue value) {
        return new Column(column(name), 0, type, null, NotNull.PLAIN, value, ColumnStorage.DEFAULT, null);
    }

    /** An ordinary table. */
    public static Table ordinary(String name) {
        return new Table(table(name), false, Table.TableForm.ORDINARY, List.of(), null, null, null, null, null);
    }

    /** A constraint without an index, given as {@code table.constraint}. */
    public static Constraint check(String name, String definition, String... columns) {
        return new Constraint(
                constraint(name), Constraint.Type.CHECK, definition, List.of(columns), null, null, false, null);
    }

    /** An index on one column of a table. */
    public static Index index(String name, String table, String column) {
        return new Index(
                ObjectName.of(Kind.INDEX, "public", name),
                table(table),
                "CREATE INDEX " + name + " ON " + table + " USING btree (" + column + ")",
                false,
                true,
                false,
                List.of(column),
                List.of(),
                null);
    }

    TestCatalog version(int number) {
        version = number;
        return this;
    }

    /** Adds a table with these columns, each {@code name type}, the first of them its key. */
    public TestCatalog withTable(String name, String... columns) {
        objects.add(ordinary(name));
        for (int position = 0; position < columns.length; position++) {
            String[] parts = columns[position].split(" ", 2);
            Column column = position == 0
                    ? required(name + "." + parts[0], parts[1], new NoDefault())
                    : plain(name + "." + parts[0], parts[1]);
            objects.add(at(column, position + 1));
        }
        return columns.length == 0 ? this : withKey(name, columns[0].split(" ", 2)[0]);
    }

    private static Column at(Column column, int position) {
        return new Column(
                column.name(),
                position,
                column.type(),
                column.collation(),
                column.notNull(),
                column.value(),
                column.storage(),
                column.comment());
    }

    private TestCatalog withKey(String table, String column) {
        return with(new Constraint(
                constraint(table + "." + table + "_pkey"),
                Constraint.Type.PRIMARY_KEY,
                "PRIMARY KEY (" + column + ")",
                List.of(column),
                null,
                "CREATE UNIQUE INDEX " + table + "_pkey ON " + table + " USING btree (" + column + ")",
                false,
                null));
    }

    /** Adds a foreign key on one column to the key of another table. */
    public TestCatalog withForeignKey(String table, String column, String target) {
        ObjectName name = constraint(table + "." + table + "_" + column + "_fkey");
        with(new Constraint(
                name,
                Constraint.Type.FOREIGN_KEY,
                "FOREIGN KEY (" + column + ") REFERENCES " + target + "(id)",
                List.of(column),
                table(target),
                null,
                false,
                null));
        return needing(name, constraint(target + "." + target + "_pkey"));
    }

    /** Adds the sequence that {@code serial} makes, and makes the column take from it. */
    public TestCatalog withSerial(String column) {
        ObjectName name = column(column);
        String sequence = name.relation() + "_" + name.name() + "_seq";
        ObjectName sequenceName = ObjectName.of(Kind.SEQUENCE, "public", sequence);
        replace(name, old -> required(column, "integer", new Default("nextval('" + sequence + "'::regclass)")));
        with(new Sequence(sequenceName, "integer", Range.defaultFor("integer"), 1, false, false, name, null));
        return needing(name, sequenceName);
    }

    /** Adds a view on a column, given as {@code table.column}. */
    public TestCatalog withView(String name, String column) {
        ObjectName on = column(column);
        ObjectName view = ObjectName.of(Kind.VIEW, "public", name);
        with(new View(
                view,
                " SELECT " + on.name() + "\n   FROM " + on.relation() + ";",
                List.of(on.name() + " text"),
                List.of(),
                true,
                null));
        return needing(view, on);
    }

    /** Adds an object. */
    public TestCatalog with(SchemaObject object) {
        objects.add(object);
        return this;
    }

    /** Leaves an object and, of a table, its parts out. */
    public TestCatalog without(ObjectName name) {
        objects.removeIf(object -> object.name().equals(name)
                || (name.kind() == Kind.TABLE && object.name().belongsTo(name)));
        return this;
    }

    /** Puts another object in the place of one. */
    public TestCatalog replace(ObjectName name, UnaryOperator<SchemaObject> change) {
        objects.replaceAll(object -> object.name().equals(name) ? change.apply(object) : object);
        return this;
    }

    /** Says that one object needs another. */
    public TestCatalog needing(ObjectName dependant, ObjectName needed) {
        dependencies.add(new Dependency(dependant, needed));
        return this;
    }

    /** The catalogue. */
    public Catalog build() {
        return new Catalog(version, objects, dependencies);
    }

    /** The same catalogue from objects in another order. */
    Catalog shuffled(long seed) {
        List<SchemaObject> shuffled = new ArrayList<>(objects);
        Collections.shuffle(shuffled, new Random(seed));
        return new Catalog(version, shuffled, dependencies);
    }
}
