package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.cli.Lockstep.Result;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a server or database that cannot be had: which, why, what to do; never its password. */
class ServerFailuresIT {

    @TempDir
    private static Path folder;

    private static ProjectCopy project;

    @BeforeAll
    static void copyProject() {
        project = ProjectCopy.of(folder, "video-requests").compile();
    }

    @Test
    void serverThatNobodyRunsIsNamed() throws IOException {
        int port = freePort();
        String url = "postgresql://me:secret@127.0.0.1:" + port + "/db";

        project.run("check", "--scratch", url).assertFailed(1, """
                lockstep check: Logging in to the scratch server at 127.0.0.1:%1$d (user me) failed: Connection to 127.0.0.1:%1$d refused. Is PostgreSQL running there, and reachable from here?
                """.formatted(port));
        project.run("update", "--url", url).assertFailed(1, """
                Database: postgresql://me:***@127.0.0.1:%1$d/db
                lockstep update: Cannot connect to postgresql://me:***@127.0.0.1:%1$d/db: Connection to 127.0.0.1:%1$d refused. Check that the server runs and that host and port are right.
                """.formatted(port));
    }

    @Test
    void hostThatIsNotThereIsNamed() {
        String url = "postgresql://me:secret@nowhere.invalid/db";

        project.run("check", "--scratch", url).assertFailed(1, """
                lockstep check: Logging in to the scratch server at nowhere.invalid (user me) failed: there is no host of this name. Is PostgreSQL running there, and reachable from here?
                """);
        project.run("update", "--url", url).assertFailed(1, """
                Database: postgresql://me:***@nowhere.invalid/db
                lockstep update: Cannot connect to postgresql://me:***@nowhere.invalid/db: there is no such host. Check the host name of the URL.
                """);
    }

    @Test
    void wrongPasswordIsNotRepeated() {
        try (ScratchDatabase database = TestServer.empty()) {
            String url = Urls.of(database).replaceFirst(":[^:@]*@", ":secret@");

            project.run("check", "--scratch", url).assertFailed(1, """
                    lockstep check: Logging in to the scratch server at %s (user postgres) failed: password authentication failed for user "postgres". Check the user and the password in the URL of --scratch.
                    """.formatted(Urls.address(database)));
            project.run("update", "--url", url).assertFailed(1, """
                    Database: %1$s
                    lockstep update: Cannot connect to %1$s: the password for this user is wrong. Check the user and the password of the URL.
                    """.formatted(Urls.masked(database)));
            Result traced = project.run("update", "--url", url, "--stacktrace");
            assertThat(traced.err()).contains("\tat org.postgresql").doesNotContain("secret");
        }
    }

    @Test
    void databaseThatIsNotThereIsNamed() {
        try (ScratchDatabase database = TestServer.empty()) {
            String url = Urls.of(database).replace(database.name(), "gone");

            project.run("check", "--scratch", url).assertFailed(1, """
                    lockstep check: Logging in to the scratch server at %s (user postgres) failed: database "gone" does not exist. Name a database that is there, postgres for example; it is only connected to.
                    """.formatted(Urls.address(database)));
            project.run("update", "--url", url)
                    .assertFailed(1, """
                    Database: %1$s
                    lockstep update: Cannot connect to %1$s: the server has no database of this name. Create it (createdb), or correct the URL.
                    """.formatted(Urls.masked(database).replace(database.name(), "gone")));
        }
    }

    @Test
    void cacheThatCannotBeWrittenIsNamed() throws IOException {
        Path file = folder.resolve("file");
        project.write("file", "");

        project.run(Lockstep.plain().with("LOCKSTEP_CACHE", file + "/cache"), "check")
                .assertFailed(1, """
                lockstep check: Lockstep's cache in %1$s/cache cannot be used: java.nio.file.FileSystemException: %1$s/cache: Not a directory. Make it writable and see that the disk has room, or name another directory in LOCKSTEP_CACHE.
                """.formatted(file));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
