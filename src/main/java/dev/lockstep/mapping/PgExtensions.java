package dev.lockstep.mapping;

import dev.lockstep.mapping.binding.PgExtensionsBinder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.TypeBinderType;

/** Several {@link PgExtension}s of one entity; the compiler writes it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TypeBinderType(binder = PgExtensionsBinder.class)
public @interface PgExtensions {

    /** The extensions. */
    PgExtension[] value();
}
