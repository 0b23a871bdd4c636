package dev.lockstep.report;

import dev.lockstep.alignment.DiffResult;
import dev.lockstep.alignment.DiffResult.NothingToDo;
import dev.lockstep.alignment.DiffResult.Proven;
import dev.lockstep.alignment.DiffResult.Refused;
import dev.lockstep.alignment.DiffResult.SystemDiff;
import dev.lockstep.changelog.NewChangeSet;
import dev.lockstep.changelog.PlannedFile;
import dev.lockstep.diff.Hazard;
import java.util.stream.Collectors;

/** What a diff came to, as text for people. */
public final class DiffText {

    private DiffText() {}

    /** What was written, or why nothing was. */
    public static String of(DiffResult result) {
        StringBuilder text = new StringBuilder();
        for (SystemDiff system : result.systems()) {
            if (system instanceof Proven proven) {
                append(text, proven, result);
            } else if (system instanceof Refused refused) {
                append(text, refused);
            } else if (system instanceof NothingToDo) {
                text.append(system.system()).append(": nothing to do, entities and changelog are in step\n");
            }
        }
        if (result.isRefused()) {
            text.append("\nNothing was written. If the loss is meant, run it again with --allow-destructive.\n");
        }
        return text.toString();
    }

    /** The files as they would be written, each under its path. */
    public static String files(DiffResult result) {
        String files =
                result.proven().stream().map(proven -> file(proven.file())).collect(Collectors.joining("\n"));
        return files.isEmpty() || result.isRefused() ? of(result) : files;
    }

    private static String file(PlannedFile file) {
        return "==> " + file.path() + " <==\n" + file.text();
    }

    private static void append(StringBuilder text, Proven proven, DiffResult result) {
        text.append(proven.system()).append(result.isRefused() ? ": would write " : ": wrote ");
        text.append(proven.file().path()).append(", proven on ").append(result.server());
        text.append(" (applied, rolled back, applied again)\n");
        for (NewChangeSet changeSet : proven.changeSets()) {
            text.append("    ").append(changeSet.comment()).append('\n');
        }
        for (Hazard hazard : proven.hazards()) {
            text.append("    mind: ").append(hazard.consequence()).append('\n');
        }
    }

    private static void append(StringBuilder text, Refused refused) {
        text.append(refused.system()).append(": refused, because data would be lost\n");
        for (Hazard hazard : refused.hazards()) {
            text.append("    ").append(hazard.consequence()).append('\n');
        }
    }
}
