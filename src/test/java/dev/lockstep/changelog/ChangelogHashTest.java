package dev.lockstep.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangelogHashTest {

    private static final String ROOT = "changelog/demo/changelog.yaml";

    @TempDir
    private Path empty;

    @Test
    void sameFilesGiveTheSameHashWhereverTheyAre(@TempDir Path elsewhere) {
        ChangelogSource there =
                ChangelogSource.directory(elsewhere).with(Map.of(ROOT, bytes("a"), "changelog/demo/1.sql", bytes("b")));
        assertThat(ChangelogHash.of(there, "./" + ROOT).value())
                .isEqualTo(hash(ROOT, "a", "changelog/demo/1.sql", "b").value())
                .hasSize(64);
    }

    @Test
    void everyFileBelowTheRootsDirectoryCounts() {
        String one = hash(ROOT, "a", "changelog/demo/1.sql", "b").value();
        assertThat(List.of(
                        hash(ROOT, "a", "changelog/demo/1.sql", "c").value(),
                        hash(ROOT, "ab", "changelog/demo/1.sql", "").value(),
                        hash(ROOT, "a", "changelog/demo/2.sql", "b").value(),
                        hash(ROOT, "a", "changelog/demo/1.sql", "b", "changelog/demo/x/data.csv", "")
                                .value()))
                .doesNotContain(one)
                .doesNotHaveDuplicates();
    }

    @Test
    void filesElsewhereDoNotCountButAreSaid() {
        ChangelogHash hash = hash(ROOT, "a", "changelog/other/1.sql", "b");
        assertThat(hash.value()).isEqualTo(hash(ROOT, "a").value());
        assertThat(hash.uncovered(List.of(ROOT, "changelog/demo/x/1.sql", "changelog/other/1.sql", "changelog/demo2/")))
                .containsExactly("changelog/demo2/", "changelog/other/1.sql");
    }

    @Test
    void whatTheEnvironmentFillsInIsSaid() {
        assertThat(hash(ROOT, "costs $ {5}").hasParameters()).isFalse();
        assertThat(hash(ROOT, "a", "changelog/demo/1.sql", "SELECT '${x}'").hasParameters())
                .isTrue();
    }

    private ChangelogHash hash(String... pathsAndTexts) {
        Map<String, byte[]> files = new HashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], bytes(pathsAndTexts[i + 1]));
        }
        return ChangelogHash.of(ChangelogSource.directory(empty).with(files), ROOT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
