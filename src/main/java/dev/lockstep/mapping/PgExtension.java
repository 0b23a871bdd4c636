package dev.lockstep.mapping;

import dev.lockstep.mapping.binding.PgExtensionBinder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.TypeBinderType;

/**
 * An extension that the entity's table needs: created before all tables, where it is not there yet, and never dropped.
 * Several entities may ask for the same one.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createextension.html">CREATE EXTENSION</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PgExtensions.class)
@TypeBinderType(binder = PgExtensionBinder.class)
public @interface PgExtension {

    /** The extension's name: {@code "pg_trgm"}, {@code "uuid-ossp"}. */
    String name();

    /** The schema that gets its objects, created where it is missing; the first of the search path where empty. */
    String schema() default "";
}
