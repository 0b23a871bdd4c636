package dev.lockstep.diff;

import static dev.lockstep.diff.TestCatalog.column;
import static dev.lockstep.diff.TestCatalog.constraint;
import static dev.lockstep.diff.TestCatalog.index;
import static dev.lockstep.diff.TestCatalog.required;
import static dev.lockstep.diff.TestCatalog.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Column.Identity;
import dev.lockstep.catalog.Extension;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.OtherObject;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Sequence.Range;
import dev.lockstep.catalog.Table;
import dev.lockstep.catalog.Table.TableForm;
import dev.lockstep.diff.Change.Alter;
import dev.lockstep.diff.Change.Create;
import dev.lockstep.diff.Change.CreateTable;
import dev.lockstep.diff.Change.Drop;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ChangePlanTest {

    private static final Catalog EMPTY = TestCatalog.empty().build();

    private static List<String> headings(ChangePlan plan) {
        return plan.steps().stream()
                .map(step -> step.action() + " " + step.subject())
                .toList();
    }

    private static List<String> changes(Step step) {
        return step.changes().stream()
                .map(change -> change.getClass().getSimpleName() + " " + change.subject())
                .toList();
    }

    @Test
    void newThingsComeInAReadableOrder() {
        Catalog after = TestCatalog.empty()
                .withTable("a", "id integer", "b_id integer")
                .withTable("b", "id integer", "a_id integer")
                .withForeignKey("a", "b_id", "b")
                .withForeignKey("b", "a_id", "a")
                .withSerial("a.id")
                .with(index("a_b", "a", "b_id"))
                .with(new Extension(ObjectName.of(Kind.EXTENSION, "", "pg_trgm"), "public", "1.6", null))
                .build();

        ChangePlan plan = ChangePlan.between(EMPTY, after);

        assertThat(headings(plan))
                .containsExactly(
                        "CREATE extension pg_trgm",
                        "CREATE table a",
                        "CREATE table b",
                        "CREATE index a_b",
                        "CREATE constraint a.a_b_id_fkey");
        CreateTable a = (CreateTable) plan.steps().get(1).changes().get(0);
        assertThat(a.contents().columns())
                .extracting(column -> column.name().name())
                .containsExactly("id", "b_id");
        assertThat(a.contents().sequences()).hasSize(1);
        CreateTable b = (CreateTable) plan.steps().get(2).changes().get(0);
        assertThat(b.contents().constraints())
                .extracting(each -> each.name().name())
                .containsExactly("b_pkey", "b_a_id_fkey");
    }

    @Test
    void theWayBackIsTheInverseStepsInTheOppositeOrder() {
        Catalog after = TestCatalog.empty()
                .withTable("a", "id integer", "t text")
                .withTable("b", "id integer", "a_id integer")
                .withForeignKey("b", "a_id", "a")
                .with(index("i", "a", "t"))
                .build();

        ChangePlan plan = ChangePlan.between(EMPTY, after);

        assertThat(headings(plan.inverse())).containsExactly("DROP index i", "DROP table b", "DROP table a");
        assertThat(plan.inverse().inverse()).isEqualTo(plan);
    }

    @Test
    void aTableGoesWithItsIndexesInOneStep() {
        Catalog before = TestCatalog.empty()
                .withTable("a", "id integer", "t text")
                .with(index("i", "a", "t"))
                .build();

        ChangePlan plan = ChangePlan.between(before, EMPTY);

        assertThat(headings(plan)).containsExactly("DROP table a");
        assertThat(changes(plan.steps().get(0))).containsExactly("Drop index i", "DropTable table a");
    }

    @Test
    void theSameCataloguesGiveTheSamePlanInWhateverOrderTheyAreRead() {
        TestCatalog before = TestCatalog.empty()
                .withTable("a", "id integer", "t text")
                .withTable("c", "id integer", "a_id integer")
                .withForeignKey("c", "a_id", "a")
                .withView("v", "a.t");
        TestCatalog after = TestCatalog.empty()
                .withTable("a", "id bigint", "t character varying(10)", "u text")
                .withTable("c", "id integer", "a_id bigint")
                .withTable("d", "id integer")
                .withForeignKey("c", "a_id", "a")
                .withView("v", "a.t");

        ChangePlan plan = ChangePlan.between(before.build(), after.build());

        for (long seed = 0; seed < 10; seed++) {
            assertThat(ChangePlan.between(before.shuffled(seed), after.shuffled(seed + 1)))
                    .isEqualTo(plan);
        }
    }

    @Test
    void aViewIsCarriedOverAChangeOfItsColumn() {
        TestCatalog schema = TestCatalog.empty()
                .withTable("t", "id integer", "a character varying(10)")
                .withView("v", "t.a");
        Catalog before = schema.build();
        Catalog after = schema.replace(column("t.a"), old -> TestCatalog.plain("t.a", "character varying(20)"))
                .build();

        ChangePlan plan = ChangePlan.between(before, after);

        assertThat(headings(plan)).containsExactly("ALTER column t.a");
        assertThat(changes(plan.steps().get(0))).containsExactly("Drop view v", "Alter column t.a", "Create view v");
    }

    @Test
    void anIndexStaysWhereOnlyTheLengthOfItsColumnChanges() {
        TestCatalog schema = TestCatalog.empty()
                .withTable("t", "id integer", "a character varying(10)")
                .with(index("i", "t", "a"));
        Catalog before = schema.build();
        Catalog after = schema.replace(column("t.a"), old -> TestCatalog.plain("t.a", "character varying(20)"))
                .build();

        assertThat(changes(ChangePlan.between(before, after).steps().get(0))).containsExactly("Alter column t.a");
    }

    @Test
    void aReplacedKeyCarriesTheForeignKeysToIt() {
        TestCatalog schema = TestCatalog.empty()
                .withTable("a", "id integer", "n integer")
                .withTable("b", "id integer", "a_id integer")
                .withForeignKey("b", "a_id", "a");
        Catalog before = schema.build();
        Catalog after = schema.replace(
                        constraint("a.a_pkey"),
                        old -> new dev.lockstep.catalog.Constraint(
                                old.name(),
                                dev.lockstep.catalog.Constraint.Type.PRIMARY_KEY,
                                "PRIMARY KEY (id) INCLUDE (n)",
                                List.of("id"),
                                null,
                                "CREATE UNIQUE INDEX a_pkey ON a USING btree (id) INCLUDE (n)",
                                false,
                                null))
                .build();

        ChangePlan plan = ChangePlan.between(before, after);

        assertThat(headings(plan)).containsExactly("REPLACE constraint a.a_pkey");
        assertThat(changes(plan.steps().get(0)))
                .containsExactly(
                        "Drop constraint b.b_a_id_fkey",
                        "Drop constraint a.a_pkey",
                        "Create constraint a.a_pkey",
                        "Create constraint b.b_a_id_fkey");
    }

    @Test
    void aSerialColumnBecomesAnIdentityInTwoHalves() {
        Catalog before = TestCatalog.empty()
                .withTable("t", "id integer")
                .withSerial("t.id")
                .build();
        Sequence sequence = new Sequence(
                ObjectName.of(Kind.SEQUENCE, "public", "t_id_seq"),
                "integer",
                Range.defaultFor("integer"),
                1,
                false,
                false,
                column("t.id"),
                null);
        Catalog after = TestCatalog.empty()
                .withTable("t", "id integer")
                .replace(column("t.id"), old -> required("t.id", "integer", new Identity(true, sequence)))
                .build();

        Step step = ChangePlan.between(before, after).steps().get(0);

        assertThat(changes(step)).containsExactly("Alter column t.id", "Drop sequence t_id_seq", "Alter column t.id");
        assertThat(changes(step.inverse()))
                .containsExactly("Alter column t.id", "Create sequence t_id_seq", "Alter column t.id");
    }

    @Test
    void aSequenceIsGivenToItsColumnOnceThatIsThere() {
        Catalog before = TestCatalog.empty().withTable("t", "id integer").build();
        Catalog after = TestCatalog.empty()
                .withTable("t", "id integer", "n integer")
                .withSerial("t.n")
                .build();

        List<Change> changes = ChangePlan.between(before, after).steps().get(0).changes();

        assertThat(changes).hasSize(3);
        assertThat(((Sequence) ((Create) changes.get(0)).object()).ownedBy()).isNull();
        assertThat(changes.get(1).subject()).isEqualTo(column("t.n"));
        assertThat(((Sequence) ((Alter) changes.get(2)).after()).ownedBy()).isEqualTo(column("t.n"));
    }

    @Test
    void whatFreesANameGoesBeforeWhatTakesIt() {
        Catalog before = TestCatalog.empty()
                .withTable("t", "id integer", "a text")
                .with(index("x", "t", "a"))
                .build();
        Catalog after = TestCatalog.empty()
                .withTable("t", "id integer", "a text")
                .withTable("x", "id integer")
                .build();

        ChangePlan plan = ChangePlan.between(before, after);

        assertThat(headings(plan)).containsExactly("CREATE table x");
        assertThat(changes(plan.steps().get(0))).containsExactly("Drop index x", "CreateTable table x");
    }

    @Test
    void whatCannotBePlannedIsNamedAndTakesNothingAlong() {
        ObjectName other = ObjectName.of(Kind.OTHER, "public", "collation german");
        TestCatalog schema = TestCatalog.empty().withTable("t", "id integer", "a text");
        Catalog before = schema.with(new OtherObject(other, "german", null)).build();
        Catalog after = TestCatalog.empty()
                .withTable("t", "id integer", "a text", "b text")
                .build();

        ChangePlan plan = ChangePlan.between(before, after);

        assertThat(plan.unplanned()).extracting(Unplanned::object).containsExactly(other);
        assertThat(headings(plan)).containsExactly("CREATE column t.b");
    }

    @Test
    void aTableThatCannotGoKeepsItsColumns() {
        TableForm foreign = new TableForm(null, List.of(), null, null, "SERVER s");
        Catalog before = TestCatalog.empty()
                .withTable("t", "id integer", "a text")
                .replace(
                        table("t"),
                        old -> new Table(table("t"), false, foreign, List.of(), null, null, null, null, null))
                .build();

        ChangePlan plan = ChangePlan.between(before, EMPTY);

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.unplanned()).extracting(Unplanned::object).contains(table("t"), column("t.a"));
    }

    @Test
    void aTableDoesNotComeWithoutAColumnThatCannotCome() {
        ObjectName range = ObjectName.of(Kind.OTHER, "public", "range type span");
        Catalog after = TestCatalog.empty()
                .withTable("t", "id integer", "a span")
                .with(new OtherObject(range, "subtype text", null))
                .needing(column("t.a"), range)
                .build();

        ChangePlan plan = ChangePlan.between(EMPTY, after);

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.unplanned()).extracting(Unplanned::object).contains(range, table("t"), column("t.a"));
    }

    @Test
    void aColumnIsNeverDroppedBecauseOfAFactThatIsAltered() {
        Catalog before =
                TestCatalog.empty().withTable("t", "id integer", "a text").build();
        Catalog after =
                TestCatalog.empty().withTable("t", "id integer", "a jsonb").build();

        assertThat(ChangePlan.between(before, after).steps())
                .flatExtracting(Step::changes)
                .noneMatch(Drop.class::isInstance);
    }

    @Test
    void anExtensionStaysWhenItsCreationIsTakenBackAndGoesWhenItIsToGo() {
        Extension extension = new Extension(ObjectName.of(Kind.EXTENSION, "", "hstore"), "public", "1.8", null);
        Catalog with = TestCatalog.empty().with(extension).build();

        ChangePlan plan = ChangePlan.between(EMPTY, with);

        assertThat(plan.installed()).containsExactly(extension.name());
        assertThat(plan.inverse().steps().get(0).changes()).containsExactly(new Change.Retain(extension));
        assertThat(ChangePlan.between(with, EMPTY).steps().get(0).changes()).containsExactly(new Drop(extension));
    }

    @Test
    void aThousandTablesArePlannedInNoTime() {
        TestCatalog schema = TestCatalog.empty();
        for (int i = 0; i < 1000; i++) {
            schema.withTable("t" + i, "id integer", "a text", "b text", "c text", "d text", "to_id integer")
                    .with(index("i" + i, "t" + i, "a"))
                    .withForeignKey("t" + i, "to_id", "t" + (i * 7 + 1) % 1000);
        }
        Catalog catalog = schema.build();

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(ChangePlan.between(catalog, catalog).isEmpty()).isTrue();
            assertThatNoException()
                    .isThrownBy(() -> ChangePlan.between(EMPTY, catalog).inverse());
        });
    }
}
