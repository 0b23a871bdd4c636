package dev.lockstep.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.tool.schema.internal.ConstraintValidationType;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hibernate's own validate, with all of its checks on, agrees to the schema. */
class ValidateIT {

    private static final Map<String, Object> VALIDATE = Map.of(
            SchemaToolingSettings.JAKARTA_HBM2DDL_DATABASE_ACTION,
            "validate",
            SchemaToolingSettings.INDEX_VALIDATION,
            ConstraintValidationType.ALL,
            SchemaToolingSettings.UNIQUE_KEY_VALIDATION,
            ConstraintValidationType.ALL);

    @ParameterizedTest
    @EnumSource
    void validatePassesOnWhatHibernateCreated(ModelSystem system) {
        try (ScratchDatabase database = system.createdByHibernate()) {
            assertThatCode(() -> system.open(database, VALIDATE).close()).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void validatePassesOnWhatTheChangelogMigrated(ModelSystem system) {
        try (ScratchDatabase database = system.migratedByTheChangelog()) {
            assertThatCode(() -> system.open(database, VALIDATE).close()).doesNotThrowAnyException();
        }
    }

    @Test
    void validateFailsWhereAUniqueKeyIsMissing() throws SQLException {
        try (ScratchDatabase database = ModelSystem.SPEECH_TO_TEXT.createdByHibernate()) {
            try (Connection connection = database.open();
                    Statement statement = connection.createStatement()) {
                statement.execute("ALTER TABLE jobs DROP CONSTRAINT uq_jobs_job_id");
            }
            assertThatThrownBy(() ->
                            ModelSystem.SPEECH_TO_TEXT.open(database, VALIDATE).close())
                    .hasRootCauseInstanceOf(SchemaManagementException.class)
                    .rootCause()
                    .hasMessageContaining("uq_jobs_job_id");
        }
    }
}
