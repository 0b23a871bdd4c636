package dev.lockstep.mapping;

import dev.lockstep.mapping.binding.PgUnloggedBinder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.TypeBinderType;

/**
 * The entity's table is unlogged: faster to write, empty after a crash, and not replicated.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">UNLOGGED in CREATE TABLE</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TypeBinderType(binder = PgUnloggedBinder.class)
public @interface PgUnlogged {}
