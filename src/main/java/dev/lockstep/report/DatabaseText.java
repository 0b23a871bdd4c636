package dev.lockstep.report;

import static dev.lockstep.report.FindingText.INDENT;
import static dev.lockstep.report.FindingText.pad;

import dev.lockstep.alignment.DatabaseVerdict;
import dev.lockstep.alignment.DatabaseVerdict.SystemPosition;
import dev.lockstep.alignment.Position;
import dev.lockstep.changelog.AppliedChangeSet;
import dev.lockstep.changelog.ChangeSet;
import dev.lockstep.changelog.Standing.Changed;

/** What was found out about a live database, as text for people. */
final class DatabaseText {

    private final Style style;
    private final StringBuilder text;
    private final FindingText findings;

    DatabaseText(Style style, StringBuilder text) {
        this.style = style;
        this.text = text;
        this.findings = new FindingText(style, text);
    }

    void write(DatabaseVerdict verdict) {
        text.append("\nDatabase ").append(verdict.database()).append(", ").append(verdict.server());
        text.append("\n\n");
        int width = verdict.systems().stream()
                .mapToInt(at -> at.system().length())
                .max()
                .orElse(0);
        verdict.systems().forEach(at -> writePosition(at, width));
        verdict.unknown().forEach(this::writeUnknown);
        verdict.findings().forEach(findings::write);
        for (String notCompared : verdict.notCompared()) {
            text.append(INDENT)
                    .append(style.faint("not compared: " + notCompared))
                    .append('\n');
        }
    }

    private void writePosition(SystemPosition at, int width) {
        text.append(pad(at.system(), width))
                .append("  ")
                .append(said(at.position()))
                .append('\n');
        if (at.position() instanceof Position.Behind behind) {
            for (ChangeSet changeSet : behind.pending()) {
                text.append(INDENT)
                        .append(style.faint("pending  "))
                        .append(changeSet.id())
                        .append('\n');
            }
        }
        at.changed().forEach(this::writeChanged);
    }

    private String said(Position position) {
        if (position instanceof Position.Behind behind) {
            return style.bad(Plural.of(behind.pending().size(), "change set") + " pending");
        }
        return position instanceof Position.AtHead
                ? style.good("at the head of its changelog")
                : "unstamped: Liquibase has never touched this database, so it is judged by the changelog's head";
    }

    private void writeChanged(Changed changed) {
        text.append('\n').append(INDENT);
        text.append(style.strong("change set " + changed.changeSet().id() + " reads otherwise than when it ran here"));
        text.append('\n');
        line("checksum  changelog  ", changed.current());
        line("          database   ", changed.recorded());
        line("stands in ", changed.changeSet().where());
    }

    private void writeUnknown(AppliedChangeSet row) {
        text.append('\n').append(INDENT);
        text.append(style.strong("change set " + row.id() + " has run here, and no changelog has it"));
        text.append('\n');
        line("ran       ", row.executed().toString());
    }

    private void line(String label, String value) {
        text.append(INDENT)
                .append(INDENT)
                .append(style.faint(label))
                .append(value)
                .append('\n');
    }
}
