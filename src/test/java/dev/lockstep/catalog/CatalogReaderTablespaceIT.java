package dev.lockstep.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Tablespaces belong to the whole server and cannot be made in a transaction, so they are no case of the others. */
class CatalogReaderTablespaceIT {

    @Test
    void tablesIndexesAndMaterializedViewsSayWhichTablespaceTheyAreIn() throws SQLException {
        try (ScratchDatabase database = TestServer.empty();
                Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("SET allow_in_place_tablespaces = on");
            statement.execute("CREATE TABLESPACE \"fast disk\" LOCATION ''");
            try {
                statement.execute("""
                        CREATE TABLE t (a integer PRIMARY KEY USING INDEX TABLESPACE "fast disk") TABLESPACE "fast disk";
                        CREATE INDEX plain ON t (a) TABLESPACE "fast disk";
                        CREATE INDEX partial ON t (a) WITH (fillfactor = 50) TABLESPACE "fast disk" WHERE a > 0;
                        CREATE MATERIALIZED VIEW m TABLESPACE "fast disk" AS SELECT 1 AS one
                        """);
                Catalog catalog = new CatalogReader().read(connection);

                assertThat(catalog.describe()).isEqualTo("""
                                schema public
                                materialized view m
                                  query: SELECT 1 AS one
                                  columns: one integer
                                  placement: tablespace fast disk
                                index partial
                                  definition: CREATE INDEX partial ON t USING btree (a) WITH (fillfactor='50') \
                                TABLESPACE "fast disk" WHERE (a > 0)
                                index plain
                                  definition: CREATE INDEX plain ON t USING btree (a) TABLESPACE "fast disk"
                                table t
                                  tablespace: fast disk
                                column t.a
                                  type: integer
                                  not null: not null
                                constraint t.t_pkey
                                  definition: PRIMARY KEY (a)
                                  index: CREATE UNIQUE INDEX t_pkey ON t USING btree (a) TABLESPACE "fast disk"
                                """);
            } finally {
                statement.execute("DROP MATERIALIZED VIEW IF EXISTS m; DROP TABLE IF EXISTS t");
                statement.execute("DROP TABLESPACE \"fast disk\"");
            }
        }
    }
}
