package dev.lockstep.changelog;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML parser could not read. */
final class YamlProblem {

    private YamlProblem() {}

    static ChangelogException in(String path, MarkedYAMLException e) {
        return new ChangelogException(place(path, e.getProblemMark()) + ": not YAML: " + problem(e), e);
    }

    private static String place(String path, @Nullable Mark mark) {
        return mark == null ? path : path + ", line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
    }

    private static String problem(MarkedYAMLException e) {
        if (e.getContext() == null || e.getContextMark() == null) {
            return e.getProblem() + ".";
        }
        return e.getProblem() + " " + e.getContext() + " that begins in line "
                + (e.getContextMark().getLine() + 1) + ".";
    }
}
