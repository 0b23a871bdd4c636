package dev.lockstep.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

/** Only where a Docker engine runs. */
class DockerServerIT {

    @BeforeAll
    static void needsAnEngine() {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "No Docker engine runs here");
    }

    @Test
    void containerServesLikeAnyServer() throws SQLException {
        try (ScratchServer server = DockerServer.start(DockerServer.DEFAULT_IMAGE);
                ScratchDatabase kept = server.kept("key", empty -> Sql.execute(empty, "CREATE TABLE t ()"));
                ScratchDatabase copy = server.copyOf(kept)) {
            assertThat(server.version() / 10_000).isEqualTo(17);
            assertThat(server.description()).contains(DockerServer.DEFAULT_IMAGE);
            assertThat(Sql.value(copy, "SELECT to_regclass('t')")).isEqualTo("t");
        }
    }

    @Test
    void imageThatCannotBeHadIsNamed() {
        assertThatThrownBy(() -> DockerServer.start("localhost:1/no-such-image:1"))
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining("no-such-image")
                .hasMessageContaining("Is a Docker engine running");
    }
}
