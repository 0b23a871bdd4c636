package dev.lockstep.catalog;

/**
 * The tables of {@code pg_catalog} whose rows are schema objects, with the OIDs by which {@code pg_depend} and
 * {@code pg_description} name them. PostgreSQL's sources fix these OIDs.
 */
enum SystemCatalog {
    PG_TYPE(1247),
    PG_PROC(1255),
    PG_CLASS(1259),
    PG_ATTRDEF(2604),
    PG_CONSTRAINT(2606),
    PG_NAMESPACE(2615),
    PG_REWRITE(2618),
    PG_TRIGGER(2620),
    PG_EXTENSION(3079),
    PG_POLICY(3256),
    PG_STATISTIC_EXT(3381);

    private final long oid;

    SystemCatalog(long oid) {
        this.oid = oid;
    }

    long oid() {
        return oid;
    }
}
