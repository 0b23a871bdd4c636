package dev.lockstep.report;

import dev.lockstep.alignment.Finding;
import dev.lockstep.alignment.Finding.Fact;
import dev.lockstep.alignment.Finding.Origin;
import dev.lockstep.alignment.Finding.Side;
import dev.lockstep.alignment.Party;
import org.jspecify.annotations.Nullable;

/** A finding as text for people: what it is about, what each party has, who says so. */
final class FindingText {

    static final String INDENT = "    ";

    private static final int PARTY_WIDTH = Party.CHANGELOG.word().length();

    private final Style style;
    private final StringBuilder text;

    FindingText(Style style, StringBuilder text) {
        this.style = style;
        this.text = text;
    }

    void write(Finding finding) {
        text.append('\n').append(INDENT).append(style.strong(title(finding))).append('\n');
        int width = finding.facts().stream()
                .mapToInt(fact -> fact.attribute().length())
                .max()
                .orElse(0);
        for (Fact fact : finding.facts()) {
            String attribute = fact.attribute();
            for (Side side : fact.sides()) {
                writeLine(
                        pad(attribute, width) + "  " + pad(side.party().word(), PARTY_WIDTH) + "  ", say(side.value()));
                attribute = "";
            }
        }
        Origin origin = finding.origin();
        if (origin.entity() != null) {
            String label = switch (finding.code()) {
                case CHANGELOG_ONLY -> "missing in   ";
                case DATABASE_ONLY -> "on table of  ";
                default -> "declared by  ";
            };
            writeLine(label, origin.entity() + (origin.field() == null ? "" : "." + origin.field()));
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
                    case DATABASE_ONLY -> " is in the database, and no change set makes it";
                    case NOT_IN_DATABASE -> " is not in the database";
                    case DATABASE_DIFFERS -> " differs in the database";
                };
    }

    private static String say(@Nullable String value) {
        return value == null ? "none" : value;
    }

    static String pad(String word, int width) {
        return word + " ".repeat(width - word.length());
    }
}
