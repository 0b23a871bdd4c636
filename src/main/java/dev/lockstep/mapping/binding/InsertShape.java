package dev.lockstep.mapping.binding;

import java.util.BitSet;
import org.hibernate.generator.Generator;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * Which columns an insert writes: rows of one shape share a statement.
 *
 * @param attributes the positions of the attributes that are written
 * @param count how many attributes the entity has
 * @param idGiven whether the key is written
 * @param isComplete whether the database has nothing to give, so that nothing is read back
 */
record InsertShape(BitSet attributes, int count, boolean idGiven, boolean isComplete) {

    /** The shape of a row: every attribute is written that can be, but for those that the database shall default. */
    static InsertShape of(EntityPersister persister, @Nullable Object id, Object[] values) {
        boolean[] insertable = persister.getPropertyInsertability();
        Generator[] generators = persister.getGenerators();
        BitSet attributes = new BitSet(values.length);
        // Rows in several tables hand their key on by what the first one returns.
        boolean complete = id != null && persister.getTableMappings().length == 1;
        for (int i = 0; i < values.length; i++) {
            Generator generator = generators[i];
            boolean defaulted = generator instanceof DatabaseDefault;
            attributes.set(i, defaulted ? values[i] != null : insertable[i]);
            complete &= defaulted
                    ? values[i] != null
                    : generator == null || !generator.generatesOnInsert() || !generator.generatedOnExecution();
        }
        return new InsertShape(attributes, values.length, id != null, complete);
    }

    boolean includes(int attribute) {
        return attributes.get(attribute);
    }

    /** The attributes in Hibernate's form. */
    boolean[] included() {
        boolean[] included = new boolean[count];
        for (int i = 0; i < count; i++) {
            included[i] = attributes.get(i);
        }
        return included;
    }
}
