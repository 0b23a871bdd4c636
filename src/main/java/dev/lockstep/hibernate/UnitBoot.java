package dev.lockstep.hibernate;

import dev.lockstep.mapping.WrongMappingException;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.util.List;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.jpa.boot.internal.EntityManagerFactoryBuilderImpl;

/**
 * Boots a unit, and says what is wrong with it when Hibernate does not.
 *
 * @param unit the unit
 * @param classLoader has its classes
 */
record UnitBoot(PersistenceUnit unit, ClassLoader classLoader) {

    private static final List<Class<? extends Annotation>> MANAGED =
            List.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class);

    EntityModel boot(int serverVersion) {
        HibernateLog.silence();
        unit.classes().forEach(this::requireManaged);
        MetadataImplementor metadata = metadata(serverVersion);
        try {
            requirePostgres(metadata);
            requireEntities(metadata);
            return new EntityModel(unit, metadata);
        } catch (RuntimeException e) {
            metadata.getMetadataBuildingOptions().getServiceRegistry().close();
            throw e;
        }
    }

    private MetadataImplementor metadata(int serverVersion) {
        EntityManagerFactoryBuilderImpl builder = null;
        try {
            builder = new EntityManagerFactoryBuilderImpl(
                    unit.descriptor(), UnitSettings.metadataOnly(unit, classLoader, serverVersion), classLoader);
            MetadataImplementor metadata = builder.metadata();
            metadata.orderColumns(true);
            metadata.validate();
            return metadata;
        } catch (RuntimeException | LinkageError e) {
            if (builder != null) {
                builder.cancel();
            }
            throw refused(e);
        }
    }

    private EntityModelException refused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrongMappingException wrong) {
                return new EntityModelException(unit.name(), wrong.className(), Causes.message(wrong), "")
                        .causedBy(thrown);
            }
        }
        String problem = Causes.message(thrown);
        String culprit = unit.classes().stream()
                .filter(problem::contains)
                .max((left, right) -> Integer.compare(left.length(), right.length()))
                .orElse(null);
        String remedy = "mend the mapping of " + (culprit == null ? "its classes" : culprit);
        return new EntityModelException(unit.name(), culprit, problem, remedy).causedBy(thrown);
    }

    private void requireManaged(String className) {
        if (unit.descriptor().getMappingFileNames().isEmpty() && !isManaged(className)) {
            throw new EntityModelException(
                    unit.name(),
                    className,
                    "lists the class " + className + ", which is no entity, mapped superclass, embeddable or converter",
                    "annotate it with @Entity, or take it out of the unit");
        }
    }

    private boolean isManaged(String className) {
        try {
            Class<?> type = Class.forName(className, false, classLoader);
            return MANAGED.stream().anyMatch(type::isAnnotationPresent);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new EntityModelException(
                            unit.name(),
                            className,
                            "lists the class " + className + ", which cannot be loaded: " + Causes.message(e),
                            "compile it and put it on the class path, or take it out of the unit")
                    .causedBy(e);
        }
    }

    private void requirePostgres(MetadataImplementor metadata) {
        if (!(metadata.getDatabase().getDialect() instanceof PostgreSQLDialect)) {
            throw new EntityModelException(
                    unit.name(),
                    null,
                    "is for " + metadata.getDatabase().getDialect().getClass().getSimpleName() + ", not for PostgreSQL",
                    "take the setting hibernate.dialect out of the unit");
        }
    }

    private void requireEntities(MetadataImplementor metadata) {
        if (metadata.getEntityBindings().isEmpty()) {
            throw new EntityModelException(
                    unit.name(),
                    null,
                    "has no entities",
                    "list its classes by <class>, or put hibernate-scan-jandex on the class path so that Hibernate looks"
                            + " for them");
        }
    }
}
