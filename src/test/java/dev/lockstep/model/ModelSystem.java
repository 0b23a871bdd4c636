package dev.lockstep.model;

import dev.lockstep.changelog.ChangeSetListener;
import dev.lockstep.changelog.ChangelogRunner;
import dev.lockstep.changelog.ChangelogSource;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.cfg.StatisticsSettings;
import org.postgresql.ds.PGSimpleDataSource;

/** The five systems, by their persistence units. */
public enum ModelSystem {
    VIDEO_REQUESTS("video-requests"),
    PROMPTER("prompter"),
    CHORD_CHARTS("chord-charts"),
    SPEECH_TO_TEXT("speech-to-text"),
    CONVERSATION_THREADS("conversation-threads");

    private final String unit;

    ModelSystem(String unit) {
        this.unit = unit;
    }

    /** The name of the persistence unit. */
    public String unit() {
        return unit;
    }

    /** A new database with the schema that Hibernate makes of the entities. */
    public ScratchDatabase createdByHibernate() {
        ScratchDatabase database = TestServer.empty();
        open(database, Map.of(SchemaToolingSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "create"))
                .close();
        return database;
    }

    /** A new database with the schema that the changelog makes, without Liquibase's own tables. */
    public ScratchDatabase migratedByTheChangelog() {
        ScratchDatabase database = TestServer.empty();
        String root = "changelog/" + unit + "/changelog.yaml";
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            new ChangelogRunner(ChangelogSource.classPath(getClass().getClassLoader()), root)
                    .update(connection, ChangeSetListener.NONE);
            connection.setAutoCommit(true);
            statement.execute("DROP TABLE databasechangelog, databasechangeloglock");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database;
    }

    /** The entities of the system, on that database. */
    public EntityManagerFactory open(ScratchDatabase database) {
        return open(database, Map.of());
    }

    /** The entities of the system, on that database, with more settings. */
    public EntityManagerFactory open(ScratchDatabase database, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource(database));
        settings.put(StatisticsSettings.GENERATE_STATISTICS, true);
        return Persistence.createEntityManagerFactory(unit, settings);
    }

    private static PGSimpleDataSource dataSource(ScratchDatabase database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        Properties properties = database.properties();
        try {
            for (String name : properties.stringPropertyNames()) {
                source.setProperty(name, properties.getProperty(name));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return source;
    }

    @Override
    public String toString() {
        return unit;
    }
}
