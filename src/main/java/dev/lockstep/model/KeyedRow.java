package dev.lockstep.model;

import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * An entity whose identity is its key: two objects are equal when they stand for the same row. One that has no key yet
 * equals itself alone, and the hash code does not change when the database gives the key.
 *
 * @param <K> the type of the key
 */
public abstract class KeyedRow<K> {

    /** The primary key, null until the row is inserted. */
    public abstract @Nullable K getId();

    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        K id = getId();
        return id != null
                && other instanceof KeyedRow<?> row
                && Hibernate.getClassLazy(this) == Hibernate.getClassLazy(row)
                && id.equals(row.getId());
    }

    @Override
    public final int hashCode() {
        return Hibernate.getClassLazy(this).hashCode();
    }

    @Override
    public final String toString() {
        return Hibernate.getClassLazy(this).getSimpleName() + "[" + getId() + "]";
    }
}
