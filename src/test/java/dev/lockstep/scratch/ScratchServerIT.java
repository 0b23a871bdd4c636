package dev.lockstep.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScratchServerIT {

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void copyHasWhatTheSourceHas(int version) throws SQLException {
        ScratchServer server = TestServer.version(version);
        assertThat(server.version() / 10_000).isEqualTo(version);
        try (ScratchDatabase source = server.create()) {
            execute(source, "CREATE TABLE t (id integer)");
            try (ScratchDatabase copy = server.copyOf(source)) {
                execute(copy, "INSERT INTO t VALUES (1)");
                assertThat(count(copy, "t")).isEqualTo(1);
                assertThat(count(source, "t")).isZero();
            }
        }
    }

    private static void execute(ScratchDatabase database, String sql) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(ScratchDatabase database, String table) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getInt(1);
        }
    }
}
