package dev.lockstep.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.hibernate.shop.Shop;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntityModelIT {

    private static EntityModel model;
    private ScratchDatabase database;

    @BeforeAll
    static void boot() {
        model = EntityModel.boot(Units.of(Shop.classes()), EntityModelIT.class.getClassLoader());
    }

    @AfterAll
    static void closeModel() {
        model.close();
    }

    @BeforeEach
    void create() throws SQLException {
        database = TestServer.empty();
        run(String.join(";", model.createStatements()));
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void theStatementsCreateExactlyWhatIsDeclared() throws SQLException {
        Set<String> declared = new TreeSet<>();
        for (ObjectName name : model.declared().names()) {
            if (name.kind() != Kind.SCHEMA) {
                declared.add(name.kind() + " " + name.schema() + "." + name.relation() + "." + name.name());
            }
        }
        assertThat(query("""
                        select 'TABLE ' || schemaname || '..' || tablename from pg_tables
                        where schemaname in ('public', 'stock')
                        union all
                        select 'COLUMN ' || table_schema || '.' || table_name || '.' || column_name
                        from information_schema.columns where table_schema in ('public', 'stock')
                        union all
                        select 'SEQUENCE ' || schemaname || '..' || sequencename from pg_sequences
                        union all
                        select 'CONSTRAINT ' || connamespace::regnamespace || '.' || relname || '.' || conname
                        from pg_constraint join pg_class on conrelid = pg_class.oid
                        where connamespace in ('public'::regnamespace, 'stock'::regnamespace) and contype <> 'n'
                        union all
                        select 'INDEX ' || relnamespace::regnamespace || '..' || relname
                        from pg_class where relkind = 'i' and relnamespace in ('public'::regnamespace, 'stock'::regnamespace)
                          and not exists (select from pg_constraint where conindid = pg_class.oid)
                        union all
                        select 'EXTENSION ..' || extname from pg_extension where extname <> 'plpgsql'
                        """)).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void theDatabaseMadeFromTheStatementsPassesHibernatesValidate() throws SQLException {
        assertThat(problems()).isEmpty();
    }

    @Test
    void everyProblemIsReportedAndNotTheFirstAlone() throws SQLException {
        run("""
                alter table customers drop column street, drop column city, alter column mail type integer using 0;
                drop index idx_customers_name;
                alter table customers drop constraint if exists uq_customers_mail;
                drop table customer_phones;
                alter table orders alter column year type text;
                drop sequence stock.item_numbers""");
        assertThat(problems())
                .containsExactly(
                        "Schema validation: missing table [customer_phones]",
                        "Schema validation: missing column [street] in table [customers]",
                        "Schema validation: missing column [city] in table [customers]",
                        "Schema validation: wrong column type encountered in column [mail] in table [customers];"
                                + " found [int4 (Types#INTEGER)], but expecting [varchar(255) (Types#VARCHAR)]",
                        "Missing index named `idx_customers_name` on table `customers`",
                        "Missing unique constraint named `uq_customers_mail` on table `customers`",
                        "Schema validation: wrong column type encountered in column [year] in table [orders];"
                                + " found [text (Types#VARCHAR)], but expecting [integer (Types#INTEGER)]",
                        "Schema validation: missing sequence [stock.item_numbers]");
    }

    @Test
    void tablesOfTheSameNameElsewhereDoNotConfuseIt() throws SQLException {
        run("create schema other; create table other.customers (id text); create table other.orders (id text)");
        assertThat(problems()).isEmpty();
    }

    @Test
    void validatingWritesNothingAndLeavesTheTransactionAsItIs() throws SQLException {
        try (Connection connection = database.open()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local application_name = 'mine'");
                assertThat(model.validate(connection)).isEmpty();
                ResultSet setting = statement.executeQuery("show application_name");
                setting.next();
                assertThat(setting.getString(1)).isEqualTo("mine");
            }
            connection.rollback();
        }
    }

    private List<String> problems() throws SQLException {
        try (Connection connection = database.open()) {
            return model.validate(connection);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Set<String> query(String sql) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            Set<String> found = new TreeSet<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
