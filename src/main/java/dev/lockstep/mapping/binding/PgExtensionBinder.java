package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.PgExtension;
import org.hibernate.binder.TypeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;

/** Takes in a {@link PgExtension} of an entity. */
public final class PgExtensionBinder implements TypeBinder<PgExtension> {

    @Override
    public void bind(PgExtension annotation, MetadataBuildingContext context, PersistentClass entity) {
        ExtensionObject.declare(annotation, entity, context);
    }

    @Override
    public void bind(PgExtension annotation, MetadataBuildingContext context, Component embeddable) {
        Misplaced.onEmbeddable(embeddable, "@PgExtension", context);
    }
}
