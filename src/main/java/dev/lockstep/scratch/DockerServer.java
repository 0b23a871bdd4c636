package dev.lockstep.scratch;

import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** A server in a container of its own, by Testcontainers; it needs a Docker engine. Nothing is kept after the run. */
public final class DockerServer {

    public static final String DEFAULT_IMAGE = "postgres:17";

    private static final String USER = "postgres";
    private static final String DATABASE = "postgres";

    private DockerServer() {}

    /**
     * Starts a container.
     *
     * @param image an image that behaves as the official {@code postgres} one
     */
    public static ScratchServer start(String image) {
        try {
            return start(image, UUID.randomUUID().toString());
        } catch (RuntimeException | SQLException e) {
            throw new ScratchException(
                    "Starting a container of " + image + " failed: " + reason(e),
                    "Is a Docker engine running, and can it get the image? Without --scratch docker, Lockstep brings"
                            + " its own PostgreSQL.",
                    e);
        }
    }

    /** Without the advice to look at logs, which Lockstep does not show. */
    private static String reason(Exception e) {
        return String.valueOf(e.getMessage())
                .replace(" Please see logs and check configuration", "")
                .replaceFirst("\\.$", "");
    }

    private static ScratchServer start(String image, String password) throws SQLException {
        PostgreSQLContainer container = container(image, password);
        boolean started = false;
        try {
            container.start();
            ScratchServer server =
                    DatabaseServer.at(endpoint(container, password), new ContainerHost(container, image));
            started = true;
            return server;
        } finally {
            if (!started) {
                container.stop();
            }
        }
    }

    private static PostgreSQLContainer container(String image, String password) {
        return new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
                .withDatabaseName(DATABASE)
                .withUsername(USER)
                .withPassword(password)
                .withCommand(
                        "postgres",
                        "-c",
                        "fsync=off",
                        "-c",
                        "synchronous_commit=off",
                        "-c",
                        "full_page_writes=off",
                        "-c",
                        "max_locks_per_transaction=256");
    }

    private static Endpoint endpoint(PostgreSQLContainer container, String password) {
        Properties login = new Properties();
        login.setProperty("user", USER);
        login.setProperty("password", password);
        int port = container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
        return new Endpoint(container.getHost() + ":" + port, DATABASE, login);
    }

    private record ContainerHost(PostgreSQLContainer container, String image) implements Host {

        @Override
        public String description(String version) {
            return "PostgreSQL " + version + " in a container of " + image;
        }

        @Override
        public boolean outlivesRun() {
            return false;
        }

        @Override
        public void stop() {
            container.stop();
        }
    }
}
