package dev.lockstep.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.alignment.KeepOutcome.Strictness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a keep list may say, and what is told of one that is wrong. */
class KeepListTest {

    @TempDir
    private Path folder;

    @Test
    void patternsThatMatchNothingAreThere() throws IOException {
        KeepOutcome outcome = read("""
                keep:
                  - {kind: table, name: legacy_*, reason: old}
                  - kind: index
                    schema: audit
                    name: idx_?
                    reason: of the auditors
                """).result();

        assertThat(outcome.unmatched())
                .containsExactly(
                        new KeepPattern("table", "public", "legacy_*", "old"),
                        new KeepPattern("index", "audit", "idx_?", "of the auditors"));
        assertThat(outcome.inStep()).isTrue();
    }

    @Test
    void noListAnEmptyFileAndAnEmptyListKeepNothing() throws IOException {
        assertThat(KeepListFile.read(folder.resolve("none.yaml"), Strictness.KEEP)
                        .result())
                .isEqualTo(KeepOutcome.NOTHING);
        assertThat(read("").result()).isEqualTo(KeepOutcome.NOTHING);
        assertThat(read("keep:\n").result()).isEqualTo(KeepOutcome.NOTHING);
        assertThat(read("keep: []\n").result()).isEqualTo(KeepOutcome.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "legacy_*  | legacy_x  | true",
                "legacy_*  | legacy_   | true",
                "legacy_*  | alegacy_x | false",
                "a?c       | abc       | true",
                "a?c       | ac        | false",
                "a.c       | abc       | false",
                "*         | x.y       | true",
                "A         | a         | false"
            })
    void starsAndQuestionMarksStandForWhateverIsThere(String glob, String name, boolean matches) {
        assertThat(new KeepPattern("table", "public", glob, "x").matches("table", "public", name))
                .isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tables: []                                               | it is to have one list, called 'keep'",
                "keep: table                                              | 'keep' is not a list",
                "keep: [table]                                            | entry 1 is not a mapping",
                "keep: [{kind: table, name: x}]                         | entry 1 needs a text as its 'reason'",
                "keep: [{kind: table, name: x, reason: \" \"}]          | entry 1 needs a text as its 'reason'",
                "keep: [{kind: tabel, name: x, reason: y}]              | there is no kind 'tabel'",
                "keep: [{kind: table, nmae: x, reason: y}]              | entry 1 has a key 'nmae'",
                "keep: [{kind: extension, schema: s, name: x, reason: y}] | the kind 'extension' has no schema",
                "keep: [{kind: table, name: 1, reason: y}]              | entry 1 needs a text as its 'name'",
                "keep: [{kind: table                                    | is not YAML",
                "{keep: [], keep: []}                                   | duplicate key"
            })
    void aListThatIsWrongIsToldWithTheEntryAndWhatIsWrongWithIt(String text, String problem) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(AlignmentException.class)
                .hasMessageContaining("keep.yaml cannot be used")
                .hasMessageContaining(problem)
                .hasMessageContaining("An entry looks like");
    }

    @Test
    void aFileThatIsNotUtf8IsTold() throws IOException {
        Path file = folder.resolve("keep.yaml");
        Files.write(file, "keep: # für\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> KeepListFile.read(file, Strictness.KEEP)).hasMessageContaining("it is not UTF-8");
    }

    private KeepList read(String text) throws IOException {
        Path file = folder.resolve("keep.yaml");
        Files.writeString(file, text);
        return KeepListFile.read(file, Strictness.KEEP);
    }
}
