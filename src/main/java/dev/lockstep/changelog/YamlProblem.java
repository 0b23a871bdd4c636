package dev.lockstep.changelog;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML parser could not read. */
final class YamlProblem {

    private YamlProblem() {}

    static ChangelogException in(String path, MarkedYAMLException e) {
        Mark mark = e.getProblemMark();
        return new ChangelogException(place(path, mark) + ": not YAML: " + problem(e) + snippet(mark), e);
    }

    /** The line with a mark beneath it; nothing at the end of the file. */
    private static String snippet(@Nullable Mark mark) {
        String snippet = mark == null ? null : mark.get_snippet(2, 100);
        return snippet == null || snippet.lines().findFirst().orElse("").isBlank() ? "" : "\n" + snippet;
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
