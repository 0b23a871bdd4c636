package dev.lockstep.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A checkout that holds the real launcher, with a Java and a Maven that only write down how they were called.
 *
 * <p>Java writes its arguments (each ended by a NUL), its process id, its folder, its line in the process list and the
 * two URLs of its environment to files in {@link #record()}. Maven leaves a jar and a class path of one library.
 */
final class Checkout {
    private static final String JAVA = """
            #!/bin/sh
            set -eu
            case $* in
              *-XshowSettings:properties*) echo "    java.specification.version = ${FAKE_VERSION-17}" >&2; exit ;;
              *-XX:DumpLoadedClassList=*) echo "warm ${DATABASE_URL-}${LOCKSTEP_URL-}" >>"$RECORD/archive"; exit "${FAKE_CHECK-0}" ;;
              *-Xshare:dump*)
                echo dump >>"$RECORD/archive"
                for argument; do
                  case $argument in -XX:SharedArchiveFile=*) echo classes >"${argument#*=}" ;; esac
                done
                exit ;;
            esac
            printf '%s\\0' "$@" >"$RECORD/arguments"
            echo $$ >"$RECORD/pid"
            pwd >"$RECORD/folder"
            ps -ww -o args= -p $$ >"$RECORD/processes"
            printf '%s' "${LOCKSTEP_URL-}" >"$RECORD/url"
            printf '%s' "${LOCKSTEP_SCRATCH-}" >"$RECORD/scratch"
            exit "${FAKE_EXIT-0}"
            """;

    private static final String MAVEN = """
            #!/bin/sh
            set -eu
            echo build >>"$RECORD/builds"
            ps -ww -o args= -p $PPID >"$RECORD/builder"
            if [ -n "${FAKE_GATE-}" ]; then read -r _ <"$FAKE_GATE"; fi
            if [ -n "${FAKE_ERROR-}" ]; then echo "[ERROR] $FAKE_ERROR"; exit 1; fi
            for argument; do
              case $argument in -Dlauncher.directory=*) to=${argument#*=} ;; esac
            done
            echo jar >"$to/lockstep.jar"
            printf '%s' "$RECORD/library.jar" >"$to/classpath"
            """;

    private final Path base;

    Checkout(Path base) throws IOException {
        this.base = base;
        Files.createDirectories(record());
        Files.writeString(record().resolve("library.jar"), "library");
        Files.createDirectories(source().getParent());
        Files.writeString(source(), "class Main {}");
        Files.writeString(home().resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("lockstep").toAbsolutePath(), launcher());
        program(jdk("jdk").resolve("java"), JAVA);
        program(jdk("jdk").resolve("javac"), "#!/bin/sh\n");
        program(base.resolve("bin/mvn"), MAVEN);
    }

    /** The folder of the checkout: its name is one that scripts stumble over. */
    Path home() {
        return base.resolve("check out 'of' $HOME");
    }

    Path launcher() {
        return home().resolve("lockstep");
    }

    Path source() {
        return home().resolve("src/main/java/Main.java");
    }

    /** What the launcher makes. */
    Path made(String name) {
        return home().resolve("target/launcher").resolve(name);
    }

    Path record() {
        return base.resolve("record");
    }

    Path jdk(String name) {
        return base.resolve(name).resolve("bin");
    }

    /** Puts a second JDK, the same as the first, beside it. */
    void addJdk(String name) throws IOException {
        program(jdk(name).resolve("java"), JAVA);
        program(jdk(name).resolve("javac"), "#!/bin/sh\n");
    }

    /** A folder of the system's tools, these and no others. */
    Path addTools(String... names) throws IOException {
        Path folder = base.resolve("tools");
        for (String name : names) {
            program(folder.resolve(name), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + name + " \"$@\"\n");
        }
        return folder;
    }

    /** Sets the build back by an hour and the sources by two. */
    void age() throws IOException {
        try (var files = Files.walk(home())) {
            for (Path file : files.toList()) {
                touch(file, file.startsWith(home().resolve("target")) ? 60 : 120);
            }
        }
    }

    /** Lets the source be newer than what was built from it. */
    void edit() throws IOException {
        age();
        touch(source(), 30);
    }

    private static void touch(Path file, long minutesAgo) throws IOException {
        Instant when = Instant.now().minus(Duration.ofMinutes(minutesAgo));
        Files.setLastModifiedTime(file, FileTime.from(when));
    }

    Run run(String... arguments) throws IOException {
        return run(Map.of(), arguments);
    }

    Run run(Map<String, String> environment, String... arguments) throws IOException {
        return start(environment, launcher(), arguments).finish();
    }

    Started start(Map<String, String> environment, Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile(base, "errors", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(base.toFile()).redirectError(errors.toFile());
        Map<String, String> given = new TreeMap<>(Map.of(
                "JAVA_HOME", jdk("jdk").getParent().toString(),
                "PATH", base.resolve("bin") + ":/usr/bin:/bin",
                "RECORD", record().toString()));
        given.putAll(environment);
        builder.environment().clear();
        builder.environment().putAll(given);
        return new Started(builder.start(), errors);
    }

    /** What a program wrote down, or nothing where it was not called. */
    String recorded(String name) throws IOException {
        Path file = record().resolve(name);
        return Files.exists(file) ? Files.readString(file, UTF_8) : "";
    }

    /** The arguments that Main was given. */
    List<String> arguments() throws IOException {
        List<String> all = List.of(recorded("arguments").split("\0", -1));
        return all.subList(all.indexOf("dev.lockstep.cli.Main") + 1, all.size() - 1);
    }

    /** The options that the Java machine was given. */
    List<String> options() throws IOException {
        List<String> all = List.of(recorded("arguments").split("\0", -1));
        return all.subList(0, all.indexOf("dev.lockstep.cli.Main"));
    }

    long builds() throws IOException {
        return recorded("builds").lines().count();
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A launcher that runs. */
    record Started(Process process, Path errors) {
        Run finish() throws IOException {
            try {
                int exit = process.waitFor();
                return new Run(exit, process.pid(), Files.readString(errors));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        }
    }

    /** A launcher that has run. */
    record Run(int exit, long pid, String errors) {}
}
