package dev.lockstep.mapping;

import dev.lockstep.mapping.binding.PgIndexBinder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.TypeBinderType;

/**
 * An index of the entity's table, with what {@code @Index} of Jakarta Persistence has no words for: method, operator
 * classes, order, expressions, INCLUDE, predicate, parameters, and uniqueness that is an index and not a constraint.
 *
 * <pre>{@code
 * @Entity
 * @PgIndex(name = "idx_songs_lyrics_gin", columns = "lyrics jsonb_path_ops", method = "gin")
 * @PgIndex(name = "idx_songs_recent", columns = {"guild_id", "created_at DESC"}, where = "deleted_at is null")
 * @PgIndex(name = "idx_songs_singer", columns = "(credits ->> 'singer')")
 * class Song { … }
 * }</pre>
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PgIndexes.class)
@TypeBinderType(binder = PgIndexBinder.class)
public @interface PgIndex {

    /** The index's name, exactly as PostgreSQL shall have it: it is quoted where it needs to be. */
    String name();

    /**
     * What is indexed, in order. An element is a column of the table or an expression (in parentheses, or a function
     * call), then as in PostgreSQL {@code [COLLATE x] [operator class] [ASC | DESC] [NULLS FIRST | LAST]}.
     */
    String[] columns();

    /** Whether two rows may not have the same values. A unique constraint is said by {@code @UniqueConstraint}. */
    boolean unique() default false;

    /** Whether a unique index takes nulls for equal (PostgreSQL 15 and later). */
    boolean nullsNotDistinct() default false;

    /** The index method: {@code btree}, {@code hash}, {@code gin}, {@code gist}, {@code spgist}, {@code brin}, or an extension's. */
    String method() default "btree";

    /** Columns that the index carries beside its key. */
    String[] include() default {};

    /** Which rows are indexed: a predicate in PostgreSQL's words; all rows where empty. */
    String where() default "";

    /** Storage parameters: {@code "fastupdate = off"}. */
    String[] with() default {};

    /** A comment on the index; none where empty. */
    String comment() default "";
}
