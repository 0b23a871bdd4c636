package dev.lockstep.mapping;

import dev.lockstep.mapping.binding.EnumCheckBinder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.AttributeBinderType;

/**
 * Names the check that lets an enum's column hold the values of its constants and nothing else. Without it Hibernate
 * makes an unnamed check, which PostgreSQL calls {@code <table>_<column>_check}; with it, this one check stands in its
 * place. The values are those that Hibernate stores: names, ordinals, what {@code @EnumeratedValue} or a converter says.
 *
 * @see NoEnumCheck
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@AttributeBinderType(binder = EnumCheckBinder.class)
public @interface EnumCheck {

    /** The constraint's name, exactly as PostgreSQL shall have it: it is quoted where it needs to be. */
    String name();

    /**
     * Whether the check says {@code x is null or x in (…)}. A check lets nulls pass either way: this is for a schema
     * that has it in words.
     */
    boolean orNull() default false;
}
