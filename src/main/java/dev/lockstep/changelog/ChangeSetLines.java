package dev.lockstep.changelog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import liquibase.changelog.DatabaseChangeLog;

/** Finds the lines on which change sets begin, which Liquibase does not keep. */
final class ChangeSetLines {

    private final ChangelogSource source;
    private final Map<String, List<String>> files = new HashMap<>();

    ChangeSetLines(ChangelogSource source) {
        this.source = source;
    }

    /** A change set of Liquibase's as data. */
    ChangeSet describe(liquibase.changelog.ChangeSet changeSet) {
        String comment = changeSet.getComments();
        String file = file(changeSet);
        return new ChangeSet(id(changeSet), comment == null ? "" : comment, file, line(file, changeSet));
    }

    static ChangeSetId id(liquibase.changelog.ChangeSet changeSet) {
        return new ChangeSetId(changeSet.getFilePath(), changeSet.getId(), changeSet.getAuthor());
    }

    private static String file(liquibase.changelog.ChangeSet changeSet) {
        DatabaseChangeLog log = changeSet.getChangeLog();
        String path = log == null ? null : log.getPhysicalFilePath();
        return ChangelogPath.normalized(path == null ? changeSet.getFilePath() : path);
    }

    private int line(String file, liquibase.changelog.ChangeSet changeSet) {
        Pattern start = start(file, changeSet);
        List<String> lines = files.computeIfAbsent(file, this::lines);
        return IntStream.range(0, lines.size())
                        .filter(i -> start.matcher(lines.get(i)).find())
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    private List<String> lines(String file) {
        byte[] bytes = source.read(file);
        return bytes == null ? List.of() : TextFile.lines(bytes);
    }

    /** In formatted SQL the line that opens it; in the other formats the line that has its id. */
    private static Pattern start(String file, liquibase.changelog.ChangeSet changeSet) {
        String id = "\"?" + Pattern.quote(changeSet.getId()) + "\"?";
        if (file.endsWith(".sql")) {
            String author = "\"?" + Pattern.quote(changeSet.getAuthor()) + "\"?";
            return Pattern.compile("(?i)^\\s*--\\s*changeset\\s+" + author + ":" + id + "(\\s|$)");
        }
        return Pattern.compile("\\bid[\"']?\\s*[:=]\\s*[\"']?" + Pattern.quote(changeSet.getId()) + "([\"'\\s,>}]|$)");
    }
}
