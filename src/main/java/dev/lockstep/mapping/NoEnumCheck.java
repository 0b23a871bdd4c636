package dev.lockstep.mapping;

import dev.lockstep.mapping.binding.NoEnumCheckBinder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.AttributeBinderType;

/**
 * Leaves an enum's column without the check that Hibernate would give it: the database lets other values in, which
 * Hibernate then refuses to read.
 *
 * @see EnumCheck
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@AttributeBinderType(binder = NoEnumCheckBinder.class)
public @interface NoEnumCheck {}
