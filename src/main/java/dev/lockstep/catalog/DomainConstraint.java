package dev.lockstep.catalog;

/**
 * A constraint of a domain.
 *
 * @param notNull whether it is NOT NULL, which is a constraint from PostgreSQL 17 on
 * @param text {@code CONSTRAINT name definition}
 */
record DomainConstraint(Address address, String name, boolean notNull, String text) {

    /** Whether it is what a plain {@code NOT NULL} makes; the domain's flag says that already. */
    boolean isGenerated(ObjectName domain) {
        return notNull && name.equals(NotNullNames.ofDomain(domain.name()));
    }
}
