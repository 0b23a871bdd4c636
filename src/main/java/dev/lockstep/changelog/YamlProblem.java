package dev.lockstep.changelog;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML parser could not read. */
final class YamlProblem {

    private YamlProblem() {}

    static ChangelogException in(String path, MarkedYAMLException e) {
        Mark mark = e.getProblemMark();
        String where =
                mark == null ? path : path + ", line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
        String line = mark == null ? "" : "\n" + mark.get_snippet(2, 100);
        String context = e.getContext() == null ? "" : " " + e.getContext();
        return new ChangelogException(where + ": not YAML" + context + ": " + e.getProblem() + "." + line, e);
    }
}
