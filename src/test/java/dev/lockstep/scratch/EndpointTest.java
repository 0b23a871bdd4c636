package dev.lockstep.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class EndpointTest {

    private final Properties login = new Properties();

    {
        login.setProperty("user", "ada");
        login.setProperty("password", "s3cr3t");
    }

    @Test
    void namesOfDatabasesAreWrittenAsUrlsWriteThem() {
        assertThat(new Endpoint("[::1]:5432", "postgres", login).jdbcUrl("a/b?c"))
                .isEqualTo("jdbc:postgresql://[::1]:5432/a%2Fb%3Fc");
    }

    @Test
    void passwordIsNotInItsText() {
        assertThat(new Endpoint("host:5432", "postgres", login).toString()).isEqualTo("host:5432");
    }

    @Test
    void nobodyChangesTheLoginFromOutside() {
        Endpoint endpoint = new Endpoint("host:5432", "postgres", login);
        login.setProperty("user", "eve");
        endpoint.properties().setProperty("user", "eve");
        assertThat(endpoint.user()).isEqualTo("ada");
    }
}
