package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.PgIndex;
import org.hibernate.binder.TypeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;

/** Takes in a {@link PgIndex} of an entity. */
public final class PgIndexBinder implements TypeBinder<PgIndex> {

    @Override
    public void bind(PgIndex annotation, MetadataBuildingContext context, PersistentClass entity) {
        IndexObject.declare(annotation, entity, context);
    }

    @Override
    public void bind(PgIndex annotation, MetadataBuildingContext context, Component embeddable) {
        Misplaced.onEmbeddable(embeddable, "@PgIndex", context);
    }
}
