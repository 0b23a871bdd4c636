package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.PgConstraint;
import dev.lockstep.mapping.PgConstraints;
import org.hibernate.binder.TypeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;

/** Takes in the {@link PgConstraint}s of an entity that has several. */
public final class PgConstraintsBinder implements TypeBinder<PgConstraints> {

    @Override
    public void bind(PgConstraints annotation, MetadataBuildingContext context, PersistentClass entity) {
        for (PgConstraint constraint : annotation.value()) {
            ConstraintObject.declare(constraint, entity, context);
        }
    }

    @Override
    public void bind(PgConstraints annotation, MetadataBuildingContext context, Component embeddable) {
        Misplaced.onEmbeddable(embeddable, "@PgConstraint", context);
    }
}
