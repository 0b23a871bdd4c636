package dev.lockstep.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Liquibase says nothing on the terminal, in a Java process of its own where nothing has been silenced before. */
class QuietIT {

    @TempDir
    private Path directory;

    @Test
    void runsPrintNothing() throws IOException, InterruptedException {
        new Checkout(directory).withOnly("0001-a.sql", """
                --changeset ann:one
                CREATE TABLE one (id integer);
                --rollback DROP TABLE one;

                --changeset ann:two
                DO $$ BEGIN RAISE WARNING 'careful'; END $$;
                SELECT 1/0;
                """);
        try (ScratchDatabase database = TestServer.empty()) {
            Process child = new ProcessBuilder(command(database))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(output).isEqualTo("done");
            assertThat(child.waitFor()).isZero();
        }
    }

    private List<String> command(ScratchDatabase database) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                directory.toString(),
                database.jdbcUrl()));
        database.properties().forEach((name, value) -> command.add(name + "=" + value));
        return command;
    }

    /** What runs in that process: every operation, with every outcome. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) throws SQLException {
            Properties properties = new Properties();
            for (int i = 2; i < arguments.length; i++) {
                String[] property = arguments[i].split("=", 2);
                properties.setProperty(property[0], property[1]);
            }
            ChangelogRunner runner = new Checkout(Path.of(arguments[0])).runner();
            try (Connection connection = DriverManager.getConnection(arguments[1], properties)) {
                runner.changeSets();
                runner.pending(connection);
                fail(runner, connection);
                runner.applied(connection);
                fail(runner, connection);
                runner.rollback(connection, 1, ChangeSetListener.NONE);
            }
            System.out.print("done");
        }

        private static void fail(ChangelogRunner runner, Connection connection) {
            try {
                runner.update(connection, ChangeSetListener.NONE);
                throw new AssertionError("the second change set should fail");
            } catch (ChangelogException expected) {
                assertThat(expected).hasMessageContaining("division by zero");
            }
        }
    }
}
