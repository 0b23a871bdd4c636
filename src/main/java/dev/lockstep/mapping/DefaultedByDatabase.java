package dev.lockstep.mapping;

import dev.lockstep.mapping.binding.DatabaseDefault;
import dev.lockstep.mapping.binding.DefaultedByDatabaseBinder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.AttributeBinderType;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.annotations.ValueGenerationType;

/**
 * The database gives this attribute its value where the entity has none. Inserting a null leaves the column out, so that
 * its default applies, and reads the value back with the same statement; a value that the entity has is written as it
 * is. Updates write the attribute like any other.
 *
 * <p>This holds for {@code persist}, {@code merge}, {@code StatelessSession.insert} and insert queries. Two things to
 * know: {@code StatelessSession.upsert} writes what the entity holds, nulls included; and a row that has something to
 * read back is a statement of its own, whereas entities that have all their values, key included, are inserted in
 * batches.
 *
 * <p>The column states its default by {@code @ColumnDefault}, or is {@code columnDefinition = "serial"}. An {@code @Id}
 * may be one of them; attributes of embeddables, associations and the {@code @Version} may not:
 *
 * <pre>{@code
 * @Id
 * @DefaultedByDatabase
 * @ColumnDefault("gen_random_uuid()")
 * @Column(name = "id", nullable = false)
 * private UUID id;
 *
 * @DefaultedByDatabase
 * @ColumnDefault("now()")
 * @Column(name = "created_at", columnDefinition = "timestamptz", nullable = false)
 * private Instant createdAt;
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ValueGenerationType(generatedBy = DatabaseDefault.class)
@IdGeneratorType(DatabaseDefault.class)
@AttributeBinderType(binder = DefaultedByDatabaseBinder.class)
public @interface DefaultedByDatabase {}
