package dev.lockstep.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.alignment.CheckResult;
import dev.lockstep.alignment.CheckResult.Extent;
import dev.lockstep.alignment.CheckResult.SystemResult;
import dev.lockstep.alignment.DatabaseVerdict;
import dev.lockstep.alignment.DatabaseVerdict.SystemPosition;
import dev.lockstep.alignment.Finding;
import dev.lockstep.alignment.Finding.Code;
import dev.lockstep.alignment.Finding.Fact;
import dev.lockstep.alignment.Finding.Origin;
import dev.lockstep.alignment.Finding.Side;
import dev.lockstep.alignment.KeepOutcome;
import dev.lockstep.alignment.KeepOutcome.Kept;
import dev.lockstep.alignment.KeepOutcome.Strictness;
import dev.lockstep.alignment.KeepPattern;
import dev.lockstep.alignment.Party;
import dev.lockstep.alignment.Position;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.changelog.AppliedChangeSet;
import dev.lockstep.changelog.ChangeSet;
import dev.lockstep.changelog.ChangeSetId;
import dev.lockstep.changelog.Standing.Changed;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report on a live database, as text and as JSON, which follows its schema whatever there is to say. */
class DatabaseReportTest {

    private static final String SERVER = "PostgreSQL 18.6, embedded";
    private static final ObjectName SONGS = ObjectName.table("public", "songs");
    private static final SystemResult SYSTEM =
            new SystemResult("songs", "changelog/songs/changelog.yaml", new Extent(1, 2, 3, 4), List.of(), List.of());
    private static final ChangeSet SECOND =
            new ChangeSet(new ChangeSetId("changelog/songs/0002-more.sql", "0002-more", "ann"), "", "0002-more.sql", 3);

    private static final Finding BY_HAND = new Finding(
            Code.DATABASE_DIFFERS,
            ObjectName.of(Kind.COLUMN, SONGS, "title"),
            List.of(new Fact(
                    "type",
                    List.of(
                            new Side(Party.ENTITIES, "text"),
                            new Side(Party.CHANGELOG, "text"),
                            new Side(Party.DATABASE, "character varying(300)")))),
            new Origin("org.example.Song", "title", SECOND.id().toString()),
            "column songs.title: type: ...");

    private static final Finding STRAY = new Finding(
            Code.DATABASE_ONLY,
            ObjectName.of(Kind.VIEW, "public", "v"),
            List.of(new Fact(
                    "definition",
                    List.of(new Side(Party.CHANGELOG, null), new Side(Party.DATABASE, "view v as SELECT 1")))),
            new Origin(null, null, null),
            "view v: ...");

    private static CheckResult withDatabase(
            Position position, List<Changed> changed, List<AppliedChangeSet> unknown, Finding... findings) {
        return new CheckResult(
                SERVER,
                List.of(SYSTEM),
                new DatabaseVerdict(
                        "postgresql://me:***@localhost/app",
                        "PostgreSQL 14.23",
                        List.of(new SystemPosition("songs", position, changed)),
                        unknown,
                        List.of(findings),
                        List.of()),
                KeepOutcome.NOTHING);
    }

    private static final CheckResult EVERYTHING = withDatabase(
            new Position.Behind(1, List.of(SECOND)),
            List.of(new Changed(SECOND, "9:aa", "9:bb")),
            List.of(new AppliedChangeSet(
                    new ChangeSetId("changelog/songs/0009-gone.sql", "0009-gone", "bob"),
                    9,
                    LocalDateTime.of(2026, 1, 2, 3, 4),
                    "EXECUTED",
                    null,
                    null,
                    "")),
            BY_HAND,
            STRAY);

    static List<CheckResult> results() {
        return List.of(
                new CheckResult(SERVER, List.of(SYSTEM)),
                EVERYTHING,
                withDatabase(new Position.AtHead(), List.of(), List.of()),
                withDatabase(new Position.Unstamped(), List.of(), List.of(), STRAY),
                new CheckResult(
                        SERVER,
                        List.of(SYSTEM),
                        null,
                        new KeepOutcome(
                                List.of(new Kept(SONGS, "table songs", Party.CHANGELOG, "old")),
                                List.of(new KeepPattern("table", "public", "x*", "older")),
                                Strictness.KEEP)));
    }

    @ParameterizedTest
    @MethodSource("results")
    void jsonFollowsItsSchema(CheckResult result) {
        assertThat(ReportSchema.violations(CheckJson.of(result))).isEmpty();
    }

    @Test
    void theSchemaAllowsNothingElse() {
        String json = CheckJson.of(EVERYTHING);

        assertThat(ReportSchema.violations(json.replace("database-only", "database-more")))
                .isNotEmpty();
        assertThat(ReportSchema.violations(json.replace("\"position\"", "\"place\"")))
                .isNotEmpty();
        assertThat(ReportSchema.violations(json.replace("\"version\" : 1", "\"version\" : 2")))
                .isNotEmpty();
    }

    @Test
    void textSaysWhereTheDatabaseStandsWhatDiffersAndWhatToDo() {
        assertThat(CheckText.of(EVERYTHING, Style.PLAIN)).isEqualTo("""
                songs  in step      1 table, 2 columns, 3 constraints, 4 indexes

                Database postgresql://me:***@localhost/app, PostgreSQL 14.23

                songs  1 change set pending
                    pending  changelog/songs/0002-more.sql::0002-more::ann

                    change set changelog/songs/0002-more.sql::0002-more::ann reads otherwise than when it ran here
                        checksum  changelog  9:bb
                                  database   9:aa
                        stands in 0002-more.sql:3

                    change set changelog/songs/0009-gone.sql::0009-gone::bob has run here, and no changelog has it
                        ran       2026-01-02T03:04

                    column songs.title differs in the database
                        type  entities   text
                              changelog  text
                              database   character varying(300)
                        declared by  org.example.Song.title
                        made by      changelog/songs/0002-more.sql::0002-more::ann

                    view v is in the database, and no change set makes it
                        definition  changelog  none
                                    database   view v as SELECT 1

                Out of step, judged on PostgreSQL 18.6, embedded:
                - The database is behind: change sets are pending. lockstep update runs them.
                - The database stands alone: it was changed by hand. Undo that, or declare it in the entities, or say in the keep list why it stays.
                - The database has run change sets that the changelog does not have: it is from another branch, or they were deleted. Bring them back, or say in the keep list why they are known.
                - Change sets were edited after they ran: undo the edit, and write a new change set for what is to be different.
                """);
    }
}
