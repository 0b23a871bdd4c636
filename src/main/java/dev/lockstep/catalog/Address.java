package dev.lockstep.catalog;

/**
 * How PostgreSQL itself refers to an object or to a part of it.
 *
 * @param catalog the OID of the system catalogue that lists it
 * @param object its OID there
 * @param part the number of a column; 0 for the object itself
 */
record Address(long catalog, long object, int part) {

    static Address of(SystemCatalog catalog, long object) {
        return new Address(catalog.oid(), object, 0);
    }

    /** A relation: a table, view, index, sequence. */
    static Address relation(long object) {
        return of(SystemCatalog.PG_CLASS, object);
    }

    static Address column(long relation, int position) {
        return new Address(SystemCatalog.PG_CLASS.oid(), relation, position);
    }

    /** The object without the part. */
    Address whole() {
        return part == 0 ? this : new Address(catalog, object, 0);
    }
}
