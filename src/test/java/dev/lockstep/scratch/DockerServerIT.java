package dev.lockstep.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

/** The container itself only where a Docker engine runs. */
class DockerServerIT {

    @Test
    void containerServesLikeAnyServer() throws SQLException {
        assumeTrue(engineRuns(), "No Docker engine runs here");
        try (ScratchServer server = DockerServer.start(DockerServer.DEFAULT_IMAGE);
                ScratchDatabase kept = server.kept("key", empty -> Sql.execute(empty, "CREATE TABLE t ()"));
                ScratchDatabase copy = server.copyOf(kept)) {
            assertThat(server.version() / 10_000).isEqualTo(17);
            assertThat(server.description()).contains(DockerServer.DEFAULT_IMAGE);
            assertThat(Sql.value(copy, "SELECT to_regclass('t')")).isEqualTo("t");
        }
    }

    @Test
    void withoutAnEngineTheMessageSaysWhatToDo() {
        assumeFalse(engineRuns(), "A Docker engine runs here");
        assertThatThrownBy(() -> DockerServer.start(DockerServer.DEFAULT_IMAGE))
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining("Is a Docker engine running")
                .hasMessageContaining("Without --scratch docker");
    }

    /** An image that no registry has would take Testcontainers minutes. */
    @Test
    void imageThatCannotBeHadIsNamed() {
        assertThatThrownBy(() -> DockerServer.start("No Image"))
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining("No Image")
                .hasMessageContaining("Is a Docker engine running");
    }

    private static boolean engineRuns() {
        return DockerClientFactory.instance().isDockerAvailable();
    }
}
