package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.PgUnlogged;
import org.hibernate.binder.TypeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;

/** Takes in {@link PgUnlogged} on an entity. */
public final class PgUnloggedBinder implements TypeBinder<PgUnlogged> {

    @Override
    public void bind(PgUnlogged annotation, MetadataBuildingContext context, PersistentClass entity) {
        context.getMetadataCollector()
                .getDatabase()
                .addAuxiliaryDatabaseObject(new UnloggedObject(entity.getTable().getQualifiedTableName()));
    }

    @Override
    public void bind(PgUnlogged annotation, MetadataBuildingContext context, Component embeddable) {
        Misplaced.onEmbeddable(embeddable, "@PgUnlogged", context);
    }
}
