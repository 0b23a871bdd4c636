package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.PgConstraint;
import org.hibernate.binder.TypeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;

/** Takes in a {@link PgConstraint} of an entity. */
public final class PgConstraintBinder implements TypeBinder<PgConstraint> {

    @Override
    public void bind(PgConstraint annotation, MetadataBuildingContext context, PersistentClass entity) {
        ConstraintObject.declare(annotation, entity, context);
    }

    @Override
    public void bind(PgConstraint annotation, MetadataBuildingContext context, Component embeddable) {
        Misplaced.onEmbeddable(embeddable, "@PgConstraint", context);
    }
}
