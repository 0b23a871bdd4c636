package dev.lockstep.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgresql://me:secret@db.example:5433/shop        | jdbc:postgresql://db.example:5433/shop  | me   | secret
            postgres://me@db.example/shop                      | jdbc:postgresql://db.example/shop       | me   |
            postgresql://me:p%40ss%2Fw%3Aord@db/shop           | jdbc:postgresql://db/shop               | me   | p@ss/w:ord
            postgresql://db/shop?user=me&password=a%2Bb+c      | jdbc:postgresql://db/shop               | me   | a+b+c
            postgresql://a:1,b:2/shop                          | jdbc:postgresql://a:1,b:2/shop          |      |
            postgresql://me@[::1]:5432/shop                    | jdbc:postgresql://[::1]:5432/shop       | me   |
            postgresql:///shop                                 | jdbc:postgresql://localhost/shop        |      |
            postgresql://db/my%20shop%2F%C3%A4                 | jdbc:postgresql://db/my%20shop%2F%C3%A4 |      |
            jdbc:postgresql://db:5432/shop?user=me&password=pw | jdbc:postgresql://db:5432/shop          | me   | pw
            jdbc:postgresql:shop                               | jdbc:postgresql://localhost/shop        |      |
            """)
    void both_forms_give_the_drivers_url_and_keep_user_and_password_apart(
            String url, String jdbcUrl, String user, String password) {
        DatabaseUrl parsed = DatabaseUrl.parse(url);

        assertThat(parsed.jdbcUrl()).isEqualTo(jdbcUrl);
        assertThat(parsed.user()).isEqualTo(user);
        assertThat(parsed.properties().getProperty("password")).isEqualTo(password);
    }

    @Test
    void parameters_reach_the_driver_under_its_own_names() {
        DatabaseUrl url = DatabaseUrl.parse(
                "postgresql://db/shop?sslmode=require&connect_timeout=3&application_name=ci&options=-c%20geqo%3Doff");

        assertThat(url.properties())
                .containsEntry("sslmode", "require")
                .containsEntry("connectTimeout", "3")
                .containsEntry("ApplicationName", "ci")
                .containsEntry("options", "-c geqo=off");
    }

    @Test
    void a_connection_says_who_it_is() {
        assertThat(DatabaseUrl.parse("postgresql://db/shop").properties()).containsEntry("ApplicationName", "lockstep");
    }

    @Test
    void the_password_is_masked() {
        assertThat(DatabaseUrl.parse("postgresql://me:secret@db:5432/shop?sslmode=require"))
                .hasToString("postgresql://me:***@db:5432/shop");
        assertThat(DatabaseUrl.parse("jdbc:postgresql://db/shop?user=me&password=secret"))
                .hasToString("postgresql://me:***@db/shop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shop",
                "mysql://me:secret@db/shop",
                "postgresql:me:secret@db/shop",
                "postgresql://me:secret@db:port/shop",
                "postgresql://me:secret/with/slash@db/shop",
                "postgresql://me:secret%zz@db/shop",
                "postgresql://me:secret@db/shop?sslmod=require"
            })
    void a_url_that_cannot_be_read_is_refused_without_repeating_it(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseUrl.parse(url))
                .withMessageStartingWith("The database URL cannot be read: ")
                .withMessageContaining("postgresql://user:password@host:5432/database")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }
}
