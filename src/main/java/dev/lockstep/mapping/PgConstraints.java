package dev.lockstep.mapping;

import dev.lockstep.mapping.binding.PgConstraintsBinder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.TypeBinderType;

/** Several {@link PgConstraint}s of one entity; the compiler writes it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TypeBinderType(binder = PgConstraintsBinder.class)
public @interface PgConstraints {

    /** The constraints. */
    PgConstraint[] value();
}
