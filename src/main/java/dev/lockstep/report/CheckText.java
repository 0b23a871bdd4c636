package dev.lockstep.report;

import dev.lockstep.alignment.CheckResult;
import dev.lockstep.alignment.CheckResult.Extent;
import dev.lockstep.alignment.CheckResult.SystemResult;
import dev.lockstep.alignment.Finding;
import dev.lockstep.alignment.Finding.Fact;
import dev.lockstep.alignment.Finding.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of a check as text for people: a line a system, every difference under it, the remedy last. */
public final class CheckText {

    private static final String INDENT = "    ";

    private final Style style;
    private final StringBuilder text = new StringBuilder();

    private CheckText(Style style) {
        this.style = style;
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
        text.append('\n').append(summary(result)).append('\n');
        return text.toString();
    }

    private void writeSystem(SystemResult system, int width) {
        text.append(pad(system.system(), width)).append("  ");
        text.append(system.inStep() ? style.good("in step    ") : style.bad("out of step"));
        text.append("  ").append(extent(system.extent())).append('\n');
        for (Finding finding : system.findings()) {
            writeFinding(finding);
        }
        for (String notCompared : system.notCompared()) {
            text.append(INDENT)
                    .append(style.faint("not compared: " + notCompared))
                    .append('\n');
        }
    }

    private void writeFinding(Finding finding) {
        text.append('\n').append(INDENT).append(style.strong(title(finding))).append('\n');
        int width = finding.facts().stream()
                .mapToInt(fact -> fact.attribute().length())
                .max()
                .orElse(0);
        for (Fact fact : finding.facts()) {
            writeLine(pad(fact.attribute(), width) + "  entities   ", say(fact.entities()));
            writeLine(" ".repeat(width) + "  changelog  ", say(fact.changelog()));
        }
        Origin origin = finding.origin();
        if (origin.entity() != null) {
            writeLine("declared by  ", origin.entity() + (origin.field() == null ? "" : "." + origin.field()));
        }
        if (origin.changeSet() != null) {
            writeLine("made by      ", origin.changeSet());
        }
    }

    private void writeLine(String label, String value) {
        String lines = value.replace("\n", "\n" + INDENT + INDENT + " ".repeat(label.length()));
        text.append(INDENT)
                .append(INDENT)
                .append(style.faint(label))
                .append(lines)
                .append('\n');
    }

    private static String title(Finding finding) {
        if (finding.object() == null || finding.facts().isEmpty()) {
            return finding.message();
        }
        return finding.object()
                + switch (finding.code()) {
                    case ENTITIES_ONLY -> " is not in the changelog";
                    case CHANGELOG_ONLY -> " is in the changelog, and no entity declares it";
                    case DIFFERENT, HIBERNATE_VALIDATE -> " differs";
                };
    }

    private static String summary(CheckResult result) {
        if (result.inStep()) {
            return plural(result.systems().size(), "system")
                    + " in step: entities and changelog give the same schema on " + result.server()
                    + ", and Hibernate's validate passes.";
        }
        List<SystemResult> out =
                result.systems().stream().filter(system -> !system.inStep()).toList();
        int findings = out.stream().mapToInt(system -> system.findings().size()).sum();
        return plural(findings, "difference") + " in " + plural(out.size(), "system") + " of "
                + result.systems().size() + ", found on " + result.server() + ".\n"
                + "Where the entities are right, lockstep diff -m \"what changed\" writes the change sets.";
    }

    private static String extent(Extent extent) {
        return plural(extent.tables(), "table") + ", " + plural(extent.columns(), "column") + ", "
                + plural(extent.constraints(), "constraint") + ", " + plural(extent.indexes(), "index", "indexes");
    }

    private static String plural(int count, String noun) {
        return plural(count, noun, noun + "s");
    }

    private static String plural(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String say(@Nullable String value) {
        return value == null ? "none" : value;
    }

    private static String pad(String word, int width) {
        return word + " ".repeat(width - word.length());
    }
}
