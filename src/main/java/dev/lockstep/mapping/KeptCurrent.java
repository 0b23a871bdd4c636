package dev.lockstep.mapping;

import dev.lockstep.mapping.binding.KeptCurrentBinder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.AttributeBinderType;

/**
 * When the row was last written: an {@code Instant} that is set to the current time, in microseconds, whenever a session
 * or a stateless session updates the row. It never goes back. What it is on insert is left to the entity, or to {@link
 * DefaultedByDatabase} beside it:
 *
 * <pre>{@code
 * @KeptCurrent
 * @DefaultedByDatabase
 * @ColumnDefault("now()")
 * @Column(name = "updated_at", columnDefinition = "timestamptz")
 * private Instant updatedAt;
 * }</pre>
 *
 * <p>Hibernate's {@code @UpdateTimestamp} is no match for such a column: it makes it NOT NULL and leaves its default
 * unused. A query that updates rows names the attribute itself.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@AttributeBinderType(binder = KeptCurrentBinder.class)
public @interface KeptCurrent {}
