package dev.lockstep.diff;

import static dev.lockstep.diff.TestCatalog.column;
import static dev.lockstep.diff.TestCatalog.plain;
import static dev.lockstep.diff.TestCatalog.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Column.NotNull;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.OtherObject;
import org.junit.jupiter.api.Test;

class CatalogComparisonTest {

    @Test
    void aCatalogueDiffersInNothingFromItself() {
        Catalog catalog = TestCatalog.empty()
                .withTable("songs", "id integer", "title text")
                .withSerial("songs.id")
                .withView("titles", "songs.title")
                .build();

        assertThat(CatalogComparison.compare(catalog, catalog).findings()).isEmpty();
    }

    @Test
    void everyDifferenceIsToldSortedByName() {
        Catalog before = TestCatalog.empty()
                .withTable("songs", "id integer", "title character varying(255)")
                .withTable("gone", "id integer")
                .build();
        Catalog after = TestCatalog.empty()
                .withTable("songs", "id integer", "title character varying(300)", "artist text")
                .build();

        CatalogComparison comparison = CatalogComparison.compare(before, after);

        assertThat(comparison.differences())
                .extracting(difference -> difference.name().toString())
                .containsExactly(
                        "table gone",
                        "column gone.id",
                        "constraint gone.gone_pkey",
                        "column songs.artist",
                        "column songs.title");
        assertThat(comparison.differences().get(4).attributes())
                .containsExactly(new AttributeDifference("type", "character varying(255)", "character varying(300)"));
        assertThat(comparison.isEqual()).isFalse();
    }

    @Test
    void whereAColumnStandsIsNoDifference() {
        Catalog before = TestCatalog.empty()
                .withTable("t", "id integer", "a text", "b text")
                .build();
        Catalog after = TestCatalog.empty()
                .withTable("t", "id integer", "b text", "a text")
                .build();

        assertThat(CatalogComparison.compare(before, after).isEqual()).isTrue();
    }

    @Test
    void namesOfNotNullConstraintsCountOnlyWhereBothServersHaveThem() {
        TestCatalog named = TestCatalog.empty()
                .with(TestCatalog.ordinary("t"))
                .with(ColumnStates.withNotNull(plain("t.a", "text"), new NotNull("a_there", true, false)));
        TestCatalog unnamed = TestCatalog.empty()
                .with(TestCatalog.ordinary("t"))
                .with(ColumnStates.withNotNull(plain("t.a", "text"), NotNull.PLAIN));

        assertThat(CatalogComparison.compare(named.build(), unnamed.build()).differences())
                .extracting(Difference::name)
                .containsExactly(column("t.a"));
        assertThat(CatalogComparison.compare(
                                named.build(), unnamed.version(170005).build())
                        .isEqual())
                .isTrue();
        assertThat(ChangePlan.between(named.build(), unnamed.version(170005).build())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatCannotBeComparedIsSaid() {
        ObjectName mapping = ObjectName.of(Kind.OTHER, "", "user mapping for public");
        Catalog catalog =
                TestCatalog.empty().with(new OtherObject(mapping, "", null)).build();

        CatalogComparison comparison = CatalogComparison.compare(catalog, catalog);

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.notComparable()).extracting(NotComparable::name).containsExactly(mapping);
    }

    @Test
    void anObjectOfOtherKindThatShowsItsDefinitionIsCompared() {
        ObjectName name = ObjectName.of(Kind.OTHER, "public", "range type span");
        Catalog before = TestCatalog.empty()
                .with(new OtherObject(name, "subtype text", null))
                .build();
        Catalog after = TestCatalog.empty()
                .with(new OtherObject(name, "subtype date", null))
                .build();

        assertThat(CatalogComparison.compare(before, after).differences())
                .extracting(Difference::name)
                .containsExactly(name);
        assertThat(CatalogComparison.compare(after, after).findings()).isEmpty();
    }

    @Test
    void tablesOfOneNameInTwoSchemasAreTwoTables() {
        Catalog before = TestCatalog.empty().withTable("t", "id integer").build();

        assertThat(CatalogComparison.compare(before, TestCatalog.empty().build())
                        .differences())
                .extracting(Difference::name)
                .contains(table("t"))
                .doesNotContain(ObjectName.table("audit", "t"));
    }
}
