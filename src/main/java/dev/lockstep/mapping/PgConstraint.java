package dev.lockstep.mapping;

import dev.lockstep.mapping.binding.PgConstraintBinder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.TypeBinderType;

/**
 * A constraint of the entity's table that no standard annotation has words for: an exclusion constraint, a unique
 * constraint with {@code nulls not distinct} or {@code include}, a check with {@code no inherit}.
 *
 * <pre>{@code
 * @Entity
 * @PgConstraint(name = "no_overlap", definition = "exclude using gist (room with =, during with &&)")
 * class Booking { … }
 * }</pre>
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">table_constraint in CREATE TABLE</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PgConstraints.class)
@TypeBinderType(binder = PgConstraintBinder.class)
public @interface PgConstraint {

    /** The constraint's name, exactly as PostgreSQL shall have it: it is quoted where it needs to be. */
    String name();

    /** The constraint in PostgreSQL's words, without its name: {@code "unique nulls not distinct (a, b)"}. */
    String definition();
}
