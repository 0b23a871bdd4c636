package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.WrongMappingException;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.util.stream.Stream;
import org.hibernate.annotations.TypeBinderType;
import org.hibernate.boot.ResourceStreamLocator;
import org.hibernate.boot.spi.AdditionalMappingContributions;
import org.hibernate.boot.spi.AdditionalMappingContributor;
import org.hibernate.boot.spi.InFlightMetadataCollector;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.PersistentClass;

/**
 * Refuses annotations of a table on a superclass that has none: Hibernate calls binders for entities and embeddables, and
 * would pass over them in silence.
 */
public final class UnreadAnnotations implements AdditionalMappingContributor {

    @Override
    public void contribute(
            AdditionalMappingContributions contributions,
            InFlightMetadataCollector metadata,
            ResourceStreamLocator resources,
            MetadataBuildingContext context) {
        metadata.getEntityBindingMap().values().forEach(UnreadAnnotations::check);
    }

    private static void check(PersistentClass entity) {
        Class<?> mapped = entity.getMappedClass();
        Class<?> type = mapped == null ? null : mapped.getSuperclass();
        while (type != null) {
            if (!type.isAnnotationPresent(Entity.class)) {
                refuseAnnotationsOf(type, entity);
            }
            type = type.getSuperclass();
        }
    }

    private static void refuseAnnotationsOf(Class<?> superclass, PersistentClass entity) {
        Stream.of(superclass.getDeclaredAnnotations())
                .map(Annotation::annotationType)
                .filter(UnreadAnnotations::isOfTables)
                .findFirst()
                .ifPresent(annotation -> {
                    throw new WrongMappingException(
                            superclass.getName(),
                            "@" + annotation.getSimpleName(),
                            "is on a superclass that has no table of its own, where it is not read: put it on the entity "
                                    + entity.getClassName());
                });
    }

    private static boolean isOfTables(Class<? extends Annotation> annotation) {
        return annotation.getPackage().equals(WrongMappingException.class.getPackage())
                && annotation.isAnnotationPresent(TypeBinderType.class);
    }
}
