package dev.lockstep.mapping.binding;

import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.persister.entity.mutation.InsertCoordinator;
import org.hibernate.persister.state.internal.AbstractStateManagement;

/** Hibernate's own handling of an entity's state, with inserts that know {@link DatabaseDefault}. */
public final class DatabaseDefaultsStateManagement extends AbstractStateManagement {

    /** The one instance, which Hibernate looks for by this name. */
    public static final DatabaseDefaultsStateManagement INSTANCE = new DatabaseDefaultsStateManagement();

    private DatabaseDefaultsStateManagement() {}

    @Override
    public InsertCoordinator createInsertCoordinator(EntityPersister persister) {
        return new DatabaseDefaultsInsert(persister);
    }
}
