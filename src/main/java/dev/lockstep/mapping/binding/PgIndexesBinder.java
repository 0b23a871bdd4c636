package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.PgIndex;
import dev.lockstep.mapping.PgIndexes;
import org.hibernate.binder.TypeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;

/** Takes in the {@link PgIndex}es of an entity that has several. */
public final class PgIndexesBinder implements TypeBinder<PgIndexes> {

    @Override
    public void bind(PgIndexes annotation, MetadataBuildingContext context, PersistentClass entity) {
        for (PgIndex index : annotation.value()) {
            IndexObject.declare(index, entity, context);
        }
    }

    @Override
    public void bind(PgIndexes annotation, MetadataBuildingContext context, Component embeddable) {
        Misplaced.onEmbeddable(embeddable, "@PgIndex", context);
    }
}
