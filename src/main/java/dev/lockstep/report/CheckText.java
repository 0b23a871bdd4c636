package dev.lockstep.report;

import static dev.lockstep.report.FindingText.INDENT;
import static dev.lockstep.report.FindingText.pad;

import dev.lockstep.alignment.CheckResult;
import dev.lockstep.alignment.CheckResult.Extent;
import dev.lockstep.alignment.CheckResult.SystemResult;
import dev.lockstep.alignment.KeepOutcome;
import dev.lockstep.alignment.KeepOutcome.Kept;
import dev.lockstep.alignment.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** The result of a check as text for people: a line a system, every difference under it, the remedy last. */
public final class CheckText {

    private final Style style;
    private final StringBuilder text = new StringBuilder();
    private final FindingText findings;

    private CheckText(Style style) {
        this.style = style;
        this.findings = new FindingText(style, text);
    }

    /** Writes a result down. */
    public static String of(CheckResult result, Style style) {
        return new CheckText(style).write(result);
    }

    private String write(CheckResult result) {
        int width = result.systems().stream()
                .mapToInt(system -> system.system().length())
                .max()
                .orElse(0);
        boolean afterFindings = false;
        for (SystemResult system : result.systems()) {
            text.append(afterFindings ? "\n" : "");
            writeSystem(system, width);
            afterFindings = !system.inStep();
        }
        if (result.database() != null) {
            new DatabaseText(style, text).write(result.database());
        }
        writeKept(result.keepList());
        text.append('\n').append(summary(result)).append('\n');
        return text.toString();
    }

    private void writeSystem(SystemResult system, int width) {
        text.append(pad(system.system(), width)).append("  ");
        text.append(system.inStep() ? style.good("in step    ") : style.bad("out of step"));
        text.append("  ").append(extent(system.extent())).append('\n');
        system.findings().forEach(findings::write);
        for (String notCompared : system.notCompared()) {
            text.append(INDENT)
                    .append(style.faint("not compared: " + notCompared))
                    .append('\n');
        }
    }

    private void writeKept(KeepOutcome keepList) {
        if (!keepList.kept().isEmpty()) {
            text.append("\nKept, as the keep list says: ");
            text.append(keepList.kept().stream().map(Kept::what).collect(Collectors.joining(", ")));
            text.append('\n');
        }
        keepList.unmatched()
                .forEach(pattern -> text.append("\nThe keep list's pattern \"")
                        .append(pattern)
                        .append("\" matches nothing here.\n"));
    }

    private static String summary(CheckResult result) {
        if (result.inStep()) {
            return Plural.of(result.systems().size(), "system")
                    + " in step: entities and changelog give the same schema on " + result.server()
                    + ", and Hibernate's validate passes." + ofDatabase(result) + remedies(result);
        }
        if (result.verdicts().isEmpty()) {
            return "Out of step: the keep list has patterns that match nothing. Take them out.";
        }
        return (result.database() == null ? count(result) : "Out of step, judged on " + result.server() + ":")
                + remedies(result);
    }

    private static String ofDatabase(CheckResult result) {
        if (result.database() == null) {
            return "";
        }
        return result.verdicts().contains(Verdict.DATABASE_UNSTAMPED)
                ? " The database is as the changelog's head makes it."
                : " The database is as its change sets have left it.";
    }

    private static String count(CheckResult result) {
        List<SystemResult> out =
                result.systems().stream().filter(system -> !system.inStep()).toList();
        int differences =
                out.stream().mapToInt(system -> system.findings().size()).sum();
        return Plural.of(differences, "difference") + " in " + Plural.of(out.size(), "system") + " of "
                + result.systems().size() + ", found on " + result.server() + ".";
    }

    private static String remedies(CheckResult result) {
        if (result.database() == null) {
            return result.verdicts().contains(Verdict.ENTITIES_CHANGED)
                    ? "\nWhere the entities are right, lockstep diff -m \"what changed\" writes the change sets."
                    : "";
        }
        StringBuilder remedies = new StringBuilder();
        result.verdicts().forEach(verdict -> remedies.append("\n- ").append(remedy(verdict)));
        return remedies.toString();
    }

    private static String remedy(Verdict verdict) {
        return switch (verdict) {
            case ENTITIES_CHANGED ->
                "The entities stand alone: they changed, and no change set says so yet. lockstep diff -m \"what"
                        + " changed\" writes it.";
            case CHANGELOG_LACKS ->
                "The changelog stands alone: entities and database agree on what no change set makes. lockstep diff"
                        + " -m \"what changed\" writes the change set; lockstep changelog-sync then marks it as run here.";
            case CHANGE_SETS_PENDING -> "The database is behind: change sets are pending. lockstep update runs them.";
            case DATABASE_CHANGED ->
                "The database stands alone: it was changed by hand. Undo that, or declare it in the entities, or say in"
                        + " the keep list why it stays.";
            case ALL_DIFFER -> "All three differ: settle what is right in the entities, and go from there.";
            case CHANGE_SETS_UNKNOWN ->
                "The database has run change sets that the changelog does not have: it is from another branch, or they"
                        + " were deleted. Bring them back, or say in the keep list why they are known.";
            case CHANGE_SETS_CHANGED ->
                "Change sets were edited after they ran: undo the edit, and write a new change set for what is to be"
                        + " different.";
            case DATABASE_UNSTAMPED ->
                "Liquibase has never touched the database: where it is as it should be, lockstep changelog-sync marks"
                        + " the change sets as run.";
        };
    }

    private static String extent(Extent extent) {
        return Plural.of(extent.tables(), "table") + ", " + Plural.of(extent.columns(), "column") + ", "
                + Plural.of(extent.constraints(), "constraint") + ", "
                + Plural.of(extent.indexes(), "index", "indexes");
    }
}
