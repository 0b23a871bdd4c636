package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.PgExtension;
import dev.lockstep.mapping.PgExtensions;
import org.hibernate.binder.TypeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;

/** Takes in the {@link PgExtension}s of an entity that has several. */
public final class PgExtensionsBinder implements TypeBinder<PgExtensions> {

    @Override
    public void bind(PgExtensions annotation, MetadataBuildingContext context, PersistentClass entity) {
        for (PgExtension extension : annotation.value()) {
            ExtensionObject.declare(extension, entity, context);
        }
    }

    @Override
    public void bind(PgExtensions annotation, MetadataBuildingContext context, Component embeddable) {
        Misplaced.onEmbeddable(embeddable, "@PgExtension", context);
    }
}
