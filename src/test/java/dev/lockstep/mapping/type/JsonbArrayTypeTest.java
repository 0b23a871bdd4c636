package dev.lockstep.mapping.type;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.AnnotationException;
import org.hibernate.annotations.Type;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.Test;

class JsonbArrayTypeTest {

    @Entity
    static class OfAnything {
        @Id
        Integer id;

        @Type(JsonbArrayType.class)
        @Column(columnDefinition = "_jsonb")
        List<?> things;
    }

    @Test
    void aListOfNoOneTypeIsRefusedByName() {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", false)
                .applySetting("jakarta.persistence.database-product-name", "PostgreSQL")
                .build();
        try {
            assertThatThrownBy(() -> new MetadataSources(registry)
                            .addAnnotatedClass(OfAnything.class)
                            .buildMetadata())
                    .hasStackTraceContaining(AnnotationException.class.getName())
                    .hasStackTraceContaining(
                            "OfAnything.things: @Type(JsonbArrayType.class) is for a List of one type");
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }
}
