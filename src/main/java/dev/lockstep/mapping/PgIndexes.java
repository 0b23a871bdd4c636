package dev.lockstep.mapping;

import dev.lockstep.mapping.binding.PgIndexesBinder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.TypeBinderType;

/** Several {@link PgIndex}es of one entity; the compiler writes it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TypeBinderType(binder = PgIndexesBinder.class)
public @interface PgIndexes {

    /** The indexes. */
    PgIndex[] value();
}
