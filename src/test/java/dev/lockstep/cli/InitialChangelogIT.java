package dev.lockstep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.changelog.ChangeSet;
import dev.lockstep.changelog.ChangelogRunner;
import dev.lockstep.changelog.ChangelogSource;
import dev.lockstep.cli.Lockstep.Result;
import dev.lockstep.hibernate.PersistenceUnit;
import dev.lockstep.hibernate.PersistenceUnits;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed changelogs of the five systems are what {@code diff} writes for their entities, and in step with them. */
class InitialChangelogIT {

    private static final Path CHECKOUT = Path.of("").toAbsolutePath();

    private static SortedMap<String, String> written = new TreeMap<>();

    @BeforeAll
    static void writeInitialChangelogs(@TempDir Path folder) throws IOException {
        written = diffInto(folder);
    }

    @Test
    void diffWritesTheCommittedFilesByteForByte() throws IOException {
        SortedMap<String, String> committed = files(CHECKOUT);
        // What lies beside the systems' folders is written by hand.
        committed.keySet().removeIf(file -> file.matches("changelog/[^/]+"));
        committed.keySet().removeIf(file -> file.endsWith(".sql") && !file.endsWith("/0001-initial.sql"));
        assertThat(written).isEqualTo(committed);
    }

    @Test
    void writingAgainGivesTheSameBytes(@TempDir Path folder) throws IOException {
        assertThat(diffInto(folder)).isEqualTo(written);
    }

    @Test
    void allSystemsAreInStep() {
        Result check = Lockstep.plain().run("check", "-C", CHECKOUT.toString());

        assertThat(check.exitCode()).as(check.toString()).isZero();
        assertThat(check.err()).isEmpty();
        Golden.check("five-systems.txt", check.out());
    }

    /** Systems that are added later must be in it as well. */
    @Test
    void changelogOfAllSystemsRunsWhatEachOfThemRuns() {
        List<ChangeSet> ofEach =
                units().stream().flatMap(unit -> changeSets(unit.changelog())).toList();

        assertThat(changeSets("changelog/changelog.yaml")).containsExactlyElementsOf(ofEach);
    }

    /** Those that Lockstep ships: in its classes, or in its jar. */
    private static List<PersistenceUnit> units() {
        URL shipped = Main.class.getProtectionDomain().getCodeSource().getLocation();
        List<PersistenceUnit> units = PersistenceUnits.read(Main.class.getClassLoader()).stream()
                .filter(unit -> unit.root().equals(shipped))
                .toList();
        assertThat(units).hasSizeGreaterThanOrEqualTo(5);
        return units;
    }

    private static Stream<ChangeSet> changeSets(String root) {
        return new ChangelogRunner(ChangelogSource.directory(CHECKOUT), Objects.requireNonNull(root))
                .changeSets().stream();
    }

    private static SortedMap<String, String> diffInto(Path folder) throws IOException {
        Result diff = Lockstep.plain().run("diff", "-m", "Initial", "-C", folder.toString());
        assertThat(diff.exitCode()).as(diff.toString()).isZero();
        return files(folder);
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("changelog"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, UTF_8));
            }
        }
        return files;
    }
}
