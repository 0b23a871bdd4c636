package dev.lockstep.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RootChangelogTest {

    private static final String ROOT = "changelog/demo/changelog.yaml";
    private static final List<NewChangeSet> ONE =
            List.of(new NewChangeSet("create-table-t", "", List.of("CREATE TABLE t ()"), List.of("DROP TABLE t")));

    @TempDir
    private Path checkout;

    @Test
    void newSystemGetsARootThatIncludesItsFirstFile() throws IOException {
        PlannedFile file = RootChangelog.at(checkout, ROOT).plan("Initial", ONE);
        assertThat(checkout.resolve("changelog")).doesNotExist();
        file.write();
        assertThat(file.path()).isEqualTo("changelog/demo/0001-initial.sql");
        assertThat(checkout.resolve(file.path())).hasContent(file.text());
        assertThat(file.text()).contains("--changeset lockstep:0001-create-table-t ");
        assertThat(checkout.resolve(ROOT)).hasContent("""
                databaseChangeLog:
                  - include:
                      file: 0001-initial.sql
                      relativeToChangelogFile: true
                """);
        assertThat(filesBelow(checkout)).containsExactly("changelog/demo/0001-initial.sql", ROOT);
    }

    @Test
    void numberFollowsTheHighestThereIs() throws IOException {
        write("changelog/demo/0009-a.sql", "");
        write("changelog/demo/10_b.sql", "");
        write("changelog/demo/old/0041.sql", "");
        write("changelog/demo/99-notes.txt", "");
        assertThat(RootChangelog.at(checkout, ROOT).plan("x", ONE).path()).isEqualTo("changelog/demo/0042-x.sql");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Add `Caption` to videos!  | 0001-add-caption-to-videos.sql
                    Höhe über/unter           | 0001-hohe-uber-unter.sql
                    日本                      | 0001-change.sql
                    a very long message that goes on and on and on, and on | 0001-a-very-long-message-that-goes-on-and-on-and-on-and.sql
                    """)
    void nameTellsOfTheMessage(String message, String name) {
        assertThat(RootChangelog.at(checkout, "changelog.yaml")
                        .plan(message, ONE)
                        .path())
                .isEqualTo(name);
    }

    /** A root, and where the include goes: the marker. */
    static Stream<Arguments> roots() {
        return Stream.of(
                Arguments.of("databaseChangeLog:\n  - include:\n      file: a.sql\n@", "  "),
                Arguments.of("# top\ndatabaseChangeLog:   # list\n- include:   {file: a.sql}   # first\n# end\n@", ""),
                Arguments.of("databaseChangeLog:\n    - include:\n        file: a.sql\n\n    # later\n@", "    "),
                Arguments.of("databaseChangeLog:\n  - include: {file: a.sql} # a 🎸\n@\nother: 1\n", "  "),
                Arguments.of("databaseChangeLog:\n  - changeSet:\n      sql: |\n        SELECT 1\n@other: 1\n", "  "),
                Arguments.of("---\ndatabaseChangeLog:\n  - include:\n      file: a.sql\n@...\n", "  "),
                Arguments.of("databaseChangeLog:\n@", "  "),
                Arguments.of("databaseChangeLog: # none yet\n# see above\n@", "  "),
                Arguments.of("databaseChangeLog:\n@other: 1\n", "  "));
    }

    @ParameterizedTest
    @MethodSource("roots")
    void includeIsAddedAndEverythingElseStays(String marked, String indent) throws IOException {
        String include = indent + "- include:\n" + indent + "    file: 0001-x.sql\n" + indent
                + "    relativeToChangelogFile: true\n";
        assertIncluded(marked.replace("@", ""), marked.replace("@", include));
        assertIncluded(
                marked.replace("@", "").replace("\n", "\r\n"),
                marked.replace("@", include).replace("\n", "\r\n"));
    }

    @Test
    void emptyListInBracketsBecomesAList() throws IOException {
        assertIncluded("databaseChangeLog: [] # none\n", """
                databaseChangeLog: # none
                  - include:
                      file: 0001-x.sql
                      relativeToChangelogFile: true
                """);
    }

    @Test
    void missingNewlineAtTheEndIsAdded() throws IOException {
        assertIncluded("databaseChangeLog:\n- include: {file: a.sql}", """
                databaseChangeLog:
                - include: {file: a.sql}
                - include:
                    file: 0001-x.sql
                    relativeToChangelogFile: true
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    yaml | databaseChangeLog: [{include: {file: changelog/demo/./0001-x.sql}}]
                    yaml | databaseChangeLog: [{include: {file: 0001-x.sql, relativeToChangelogFile: true}}]
                    xml  | <databaseChangeLog><include relativeToChangelogFile="true" file="0001-x.sql"/></databaseChangeLog>
                    """)
    void fileThatIsIncludedAlreadyIsNotIncludedTwice(String format, String text) throws IOException {
        write("changelog/demo/changelog." + format, text);
        assertThat(RootChangelog.at(checkout, "changelog/demo/changelog." + format)
                        .plan("x", ONE)
                        .rootText())
                .isEqualTo(text);
    }

    @Test
    void xmlRootIsAddedTo() throws IOException {
        write("changelog.xml", "<databaseChangeLog>\n  <!-- one -->\n</databaseChangeLog>\n");
        assertThat(RootChangelog.at(checkout, "changelog.xml").plan("x", ONE).rootText())
                .isEqualTo("""
                <databaseChangeLog>
                  <!-- one -->
                  <include file="0001-x.sql" relativeToChangelogFile="true"/>
                </databaseChangeLog>
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    c.yaml | databaseChangeLog: [{include: {file: a.sql}}] | c.yaml cannot be added to, because its list is written in brackets. Write the list as a block (each entry on lines of its own behind "- "), and include 0001-x.sql as its last entry.
                    c.yaml | other: 1      | c.yaml is not a root changelog: it has no list called databaseChangeLog.
                    c.yaml | ''            | c.yaml is not a root changelog: it has no list called databaseChangeLog.
                    c.xml  | <a/>          | c.xml has no </databaseChangeLog> to write before. Include 0001-x.sql by hand: <include file="0001-x.sql" relativeToChangelogFile="true"/>
                    c.json | {}            | Only YAML and XML root changelogs are added to. Include 0001-x.sql in c.json by hand, or move what it includes to a root that ends in .yaml.
                    """)
    void rootThatCannotBeAddedToIsRefusedWithTheMend(String path, String text, String message) throws IOException {
        write(path, text);
        assertThatThrownBy(() -> RootChangelog.at(checkout, path).plan("x", ONE))
                .isInstanceOf(ChangelogException.class)
                .hasMessage(message);
    }

    @Test
    void yamlErrorNamesTheLine() throws IOException {
        write(ROOT, "databaseChangeLog:\n  - include:\n   file: a.sql\n");
        assertThatThrownBy(() -> RootChangelog.at(checkout, ROOT).plan("x", ONE))
                .isInstanceOf(ChangelogException.class)
                .hasMessageStartingWith(ROOT + ", line 3, column 4: not YAML: ");
    }

    @Test
    void nothingIsWrittenOverWhatSomebodyElseWroteMeanwhile() throws IOException {
        write(ROOT, "databaseChangeLog:\n");
        PlannedFile file = RootChangelog.at(checkout, ROOT).plan("x", ONE);
        write(ROOT, "databaseChangeLog: # changed\n");
        assertThatThrownBy(file::write)
                .hasMessageStartingWith(ROOT + " was changed meanwhile, so nothing was written.");
        assertThat(filesBelow(checkout)).containsExactly(ROOT);
    }

    @Test
    void newFileNeverReplacesAnother() throws IOException {
        PlannedFile file = RootChangelog.at(checkout, ROOT).plan("x", ONE);
        write(file.path(), "theirs");
        assertThatThrownBy(file::write).isInstanceOf(ChangelogException.class).hasMessageContaining("is there already");
        assertThat(checkout.resolve(file.path())).hasContent("theirs");
        assertThat(checkout.resolve(ROOT)).doesNotExist();
    }

    @Test
    void newFileDoesNotStayWhenTheRootCannotBeWritten() throws IOException {
        PlannedFile file = RootChangelog.at(checkout, ROOT).plan("x", ONE);
        Files.createDirectories(checkout.resolve(ROOT).resolve("not a file"));
        assertThatThrownBy(file::write).isInstanceOf(ChangelogException.class).hasMessageContaining("Cannot write");
        assertThat(filesBelow(checkout)).isEmpty();
    }

    @Test
    void rootKeepsItsPermissionsAndStaysALink() throws IOException {
        write("elsewhere.yaml", "databaseChangeLog:\n");
        Path target = checkout.resolve("elsewhere.yaml");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw----"));
        Files.createDirectories(checkout.resolve("changelog/demo"));
        Files.createSymbolicLink(checkout.resolve(ROOT), target);
        RootChangelog.at(checkout, ROOT).plan("x", ONE).write();
        assertThat(checkout.resolve(ROOT)).isSymbolicLink();
        assertThat(target).content().contains("0001-x.sql");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-rw----");
    }

    private void assertIncluded(String before, String after) throws IOException {
        write(ROOT, before);
        assertThat(RootChangelog.at(checkout, ROOT).plan("x", ONE).rootText()).isEqualTo(after);
    }

    private void write(String path, String text) throws IOException {
        Path file = checkout.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> filesBelow(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
