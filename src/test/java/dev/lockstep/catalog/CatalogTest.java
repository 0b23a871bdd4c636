package dev.lockstep.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.catalog.Catalog.Dependency;
import dev.lockstep.catalog.Column.ColumnStorage;
import dev.lockstep.catalog.Column.NoDefault;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final ObjectName T = ObjectName.table("public", "t");
    private static final ObjectName OTHER_T = ObjectName.table("other", "t");

    @Test
    void objectsAreSortedAndATablesPartsStandWithIt() {
        Catalog catalog =
                catalog(column(T, "b", 1), table(OTHER_T), table(T), column(OTHER_T, "x", 1), column(T, "a", 2));

        assertThat(catalog.names())
                .extracting(ObjectName::toString)
                .containsExactly("table other.t", "column other.t.x", "table t", "column t.a", "column t.b");
    }

    @Test
    void columnsComeInTheOrderOfTheTable() {
        Catalog catalog = catalog(table(T), column(T, "a", 2), column(T, "b", 1), column(OTHER_T, "c", 1));

        assertThat(catalog.columnsOf(T))
                .extracting(column -> column.name().name())
                .containsExactly("b", "a");
        assertThat(catalog.constraintsOf(T)).isEmpty();
    }

    @Test
    void anIndexOfTheSameNameIsNoPartOfTheTable() {
        ObjectName name = ObjectName.of(Kind.INDEX, "public", "t");
        Index index = new Index(name, T, "CREATE INDEX t ON t (a)", false, true, false, List.of("a"), List.of(), null);

        assertThat(catalog(table(T), index, column(T, "a", 1)).columnsOf(T)).hasSize(1);
    }

    @Test
    void twoObjectsOfOneNameAreAnError() {
        assertThatThrownBy(() -> catalog(table(T), table(T)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("table t");
    }

    @Test
    void dependenciesAreKnownFromBothEnds() {
        Column column = column(T, "a", 1);
        Catalog catalog = new Catalog(
                180000,
                List.of(table(T), column),
                List.of(
                        new Dependency(column.name(), T),
                        new Dependency(column.name(), T),
                        new Dependency(T, T),
                        new Dependency(T, OTHER_T)));

        assertThat(catalog.dependenciesOf(column.name())).containsExactly(T);
        assertThat(catalog.dependantsOf(T)).containsExactly(column.name());
        assertThat(catalog.dependencies()).containsExactly(new Dependency(column.name(), T));
    }

    @Test
    void theOrderOfColumnsAndTheServersVersionDoNotCount() {
        Catalog catalog = catalog(table(T), column(T, "a", 1), column(T, "b", 2));
        Catalog other = new Catalog(140000, List.of(table(T), column(T, "a", 2), column(T, "b", 1)), List.of());

        assertThat(catalog).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(catalog).isNotEqualTo(catalog(table(T), column(T, "a", 1)));
        assertThat(catalog).isNotEqualTo(catalog(table(T), column(T, "a", 1), serial(T, "b")));
    }

    @Test
    void itDescribesItselfForPeople() {
        assertThat(catalog(table(T), serial(T, "b")).describe()).isEqualTo("""
                        table t
                        column t.b
                          type: integer
                          default: nextval('s'::regclass)
                        """);
    }

    private static Catalog catalog(SchemaObject... objects) {
        return new Catalog(180000, List.of(objects), List.of());
    }

    private static Table table(ObjectName name) {
        return new Table(name, false, Table.TableForm.ORDINARY, List.of(), null, null, null, null, null);
    }

    private static Column column(ObjectName table, String name, int position) {
        return new Column(
                ObjectName.of(Kind.COLUMN, table, name),
                position,
                "integer",
                null,
                null,
                new NoDefault(),
                ColumnStorage.DEFAULT,
                null);
    }

    private static Column serial(ObjectName table, String name) {
        return new Column(
                ObjectName.of(Kind.COLUMN, table, name),
                2,
                "integer",
                null,
                null,
                new Column.Default("nextval('s'::regclass)"),
                ColumnStorage.DEFAULT,
                null);
    }
}
