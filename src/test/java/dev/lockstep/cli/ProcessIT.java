package dev.lockstep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lockstep.cli.Lockstep.Result;
import dev.lockstep.scratch.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: what really is on its two streams, and how it ends when it is interrupted. */
class ProcessIT {

    @TempDir
    private Path folder;

    @Test
    void checkPrintsItsReportAndNothingElse() throws Exception {
        Result check = run("check", "-C", Path.of("").toAbsolutePath().toString());

        assertThat(check.exitCode()).as(check.toString()).isZero();
        assertThat(check.err()).isEmpty();
        Golden.check("five-systems.txt", check.out());
    }

    @Test
    void failureIsTheLastAndOnlyWord() throws Exception {
        ProjectCopy project = ProjectCopy.of(folder, "video-requests").compile();
        project.edit("changelog/video-requests/changelog.yaml", "0001-initial.sql", "0002-later.sql");

        run(arguments(project, "check")).assertFailed(1, """
                lockstep check: Cannot update with changelog/video-requests/changelog.yaml: changelog/video-requests/changelog.yaml, line 3: changelog/video-requests/0002-later.sql is included, but not in %s. Add the file, or take its include out.
                """.formatted(folder));
    }

    @Test
    void dockerThatIsNotThereIsNamedAndTestcontainersIsSilent() throws Exception {
        assumeFalse(Files.exists(Path.of("/var/run/docker.sock")), "there is a Docker engine");
        ProjectCopy project = ProjectCopy.of(folder, "video-requests").compile();
        List<String> arguments = new ArrayList<>(List.of(arguments(project, "check")));
        arguments.addAll(List.of("--scratch", "docker"));

        run(arguments.toArray(String[]::new)).assertFailed(1, """
                lockstep check: Starting a container of postgres:17 failed: Could not find a valid Docker environment. Is a Docker engine running, and can it get the image? Without --scratch docker, Lockstep brings its own PostgreSQL.
                """);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signals")
    @Timeout(120)
    void interruptedRunLeavesNoServerRunningAndNothingHalfWritten() throws Exception {
        ProjectCopy project = ProjectCopy.of(folder, "video-requests")
                .edit("src/model/video/VideoRequest.java", "@ColumnDefault(\"true\")", "@ColumnDefault(\"false\")")
                .compile();
        String first = "changelog/video-requests/0001-initial.sql";
        String quick = project.text(first);
        project.write(first, quick + """

                --changeset lockstep:0001-wait splitStatements:false
                SELECT pg_sleep(600);
                --rollback empty
                """);
        Map<String, String> before = project.contents("changelog");
        Process diff = start(arguments(project, "diff", "-m", "Silent"));
        List<ProcessHandle> servers = waitForServer(diff);

        interrupt(diff);

        assertThat(diff.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(diff.exitValue()).isEqualTo(130);
        for (ProcessHandle server : servers) {
            assertThat(server.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
        }
        assertThat(project.contents("changelog")).isEqualTo(before);
        assertThat(project.write(first, quick).run("diff", "-m", "Silent").exitCode())
                .isZero();
    }

    /** Waits until a session of the command's own server works on a scratch database, which its title says. */
    private static List<ProcessHandle> waitForServer(Process command) throws Exception {
        List<ProcessHandle> servers = List.of();
        while (!titles(servers).contains(" lockstep_run_")) {
            assertThat(command.waitFor(50, TimeUnit.MILLISECONDS))
                    .as("has ended before it was interrupted")
                    .isFalse();
            servers = command.descendants().toList();
        }
        return servers;
    }

    private static String titles(List<ProcessHandle> processes) throws IOException {
        if (processes.isEmpty()) {
            return "";
        }
        String pids =
                processes.stream().map(process -> String.valueOf(process.pid())).collect(Collectors.joining(","));
        Process ps = new ProcessBuilder("ps", "-ww", "-o", "args=", "-p", pids).start();
        return new String(ps.getInputStream().readAllBytes(), UTF_8);
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static String[] arguments(ProjectCopy project, String command, String... more) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(
                "-C",
                project.folder().toString(),
                "--classpath",
                project.file("classes").toString()));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private Result run(String... arguments) throws Exception {
        Process process = start(arguments);
        int exitCode = process.waitFor();
        return new Result(
                exitCode,
                Files.readString(folder.resolve("out.txt"), UTF_8),
                Files.readString(folder.resolve("err.txt"), UTF_8));
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.lockstep.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put("LOCKSTEP_CACHE", TestServer.CACHE.toString());
        // Java would say that it has found it.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("DATABASE_URL");
        return builder.start();
    }
}
