package dev.lockstep.changelog;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import liquibase.exception.ChangeLogParseException;
import liquibase.exception.LiquibaseException;
import liquibase.exception.ValidationFailedException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says what went wrong in words that a person can act on. */
final class Failures {

    /** How Liquibase's reader of formatted SQL says where; the file is the one it read last. */
    private static final Pattern LINE = Pattern.compile("(?s).*?\\bat line (\\d+).*");

    private static final Pattern NO_LIST = Pattern.compile(
            "Could not find databaseChangeLog node|Empty file .*|databaseChangeLog does not contain a list.*");

    private final String doing;
    private final String root;
    private final ChangelogSource source;
    private final @Nullable WatchedConnection connection;
    private final Telling telling;

    Failures(
            String doing,
            String root,
            ChangelogSource source,
            @Nullable WatchedConnection connection,
            Telling telling) {
        this.doing = doing;
        this.root = root;
        this.source = source;
        this.connection = connection;
        this.telling = telling;
    }

    /** What the caller is to be told; what a listener threw comes back as it was. */
    RuntimeException explain(Exception e, SourceAccessor files) {
        return first(e, Telling.Failed.class)
                .map(Telling.Failed::failure)
                .or(() -> first(e, ChangelogException.class))
                .or(() -> first(e, MarkedYAMLException.class).map(yaml -> YamlProblem.in(files.last(), yaml)))
                .or(() -> first(e, ValidationFailedException.class).map(invalid -> invalid(invalid)))
                .or(() -> first(e, SQLException.class).map(this::database))
                .or(() -> missing(e, files))
                .or(() -> line(e, files))
                .or(() -> noList(e, files))
                .orElseGet(() -> other(e));
    }

    private static <T extends Throwable> Optional<T> first(Throwable e, Class<T> type) {
        return causes(e).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }

    private ChangelogException database(SQLException e) {
        ChangeSet running = telling.running();
        String statement = connection == null ? "" : connection.statementOf(e).orElse("");
        if (running == null) {
            return new ChangelogException("Cannot " + doing + " " + root + ": " + ServerMessage.of(e, statement), e);
        }
        return new ChangelogException(
                "Cannot " + doing + " " + root + ": change set " + running.id() + " (" + running.where() + ") failed.\n"
                        + ServerMessage.of(e, statement)
                        + (telling.runsInTransaction()
                                ? "\nIts transaction was rolled back; what ran before it stays."
                                        + " Correct it, and run the command again."
                                : "\nIt runs outside a transaction: what it did before the error may be there still. Look,"
                                        + " correct it, and run the command again."),
                e);
    }

    private ChangelogException invalid(ValidationFailedException e) {
        List<String> changed = e.getInvalidMD5Sums();
        if (changed.isEmpty()) {
            return other(e);
        }
        return new ChangelogException(
                "Cannot " + doing + " " + root + ": the database has run change sets that have been changed since.\n"
                        + String.join(
                                "\n", changed.stream().map(line -> "  " + line).toList())
                        + "\nUndo the changes, and write a new change set for what is to be different.",
                e);
    }

    private Optional<ChangelogException> missing(Exception e, SourceAccessor files) {
        String messages = String.join(
                "\n", causes(e).map(cause -> String.valueOf(cause.getMessage())).toList());
        return files.missing().stream()
                .filter(messages::contains)
                .findFirst()
                .map(file -> new ChangelogException(
                        "Cannot " + doing + " " + root + ": " + mention(file, files) + file
                                + " is included, but not in " + source.describe()
                                + ". Add the file, or take its include out.",
                        e));
    }

    /** Where a file that was read names another one. */
    private String mention(String file, SourceAccessor files) {
        for (String path : files.read()) {
            byte[] bytes = source.read(path);
            List<String> lines = bytes == null ? List.of() : TextFile.lines(bytes);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(ChangelogPath.fileName(file))) {
                    return path + ", line " + (i + 1) + ": ";
                }
            }
        }
        return "";
    }

    private Optional<ChangelogException> line(Exception e, SourceAccessor files) {
        return causes(e)
                .filter(ChangeLogParseException.class::isInstance)
                .flatMap(cause -> Stream.ofNullable(cause.getMessage()))
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(match -> {
                    int line = Integer.parseInt(match.group(1));
                    byte[] bytes = source.read(files.last());
                    List<String> lines = bytes == null ? List.of() : TextFile.lines(bytes);
                    String text = line <= lines.size() ? "\n  " + lines.get(line - 1) : "";
                    return new ChangelogException(
                            files.last() + ", line " + line + ": not what formatted SQL looks like." + text
                                    + "\nA change set begins with \"--changeset author:id\", its rollback lines with"
                                    + " \"--rollback \". All options:"
                                    + " https://docs.liquibase.com/concepts/changelogs/sql-format.html",
                            e);
                });
    }

    private static Optional<ChangelogException> noList(Exception e, SourceAccessor files) {
        return causes(e)
                .filter(cause ->
                        NO_LIST.matcher(String.valueOf(cause.getMessage())).matches())
                .findFirst()
                .map(cause -> new ChangelogException(
                        files.last() + " is not a changelog: it has no list called databaseChangeLog. Begin it with"
                                + " \"databaseChangeLog:\", and list below what it includes.",
                        e));
    }

    private ChangelogException other(Exception e) {
        ChangeSet running = telling.running();
        String at = running == null ? "" : " change set " + running.id() + " (" + running.where() + "):";
        Throwable deepest = causes(e).reduce((cause, deeper) -> deeper).orElse(e);
        Throwable said = deepest instanceof LiquibaseException ? deepest : e;
        return new ChangelogException(
                "Cannot " + doing + " " + root + ":" + at + " "
                        + String.valueOf(said.getMessage()).strip(),
                e);
    }
}
