package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.NoEnumCheck;
import org.hibernate.binder.AttributeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;

/** Takes Hibernate's check off an enum's column. */
public final class NoEnumCheckBinder implements AttributeBinder<NoEnumCheck> {

    @Override
    public void bind(
            NoEnumCheck annotation, MetadataBuildingContext context, PersistentClass entity, Property property) {
        HiddenCheck.hide(property, context);
        EnumColumn column = new EnumColumn("@NoEnumCheck", entity, property);
        AfterBinding.run(context, column::requireNoCheck);
    }
}
