package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.EnumCheck;
import org.hibernate.binder.AttributeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;

/** Gives an enum's column its named check in place of Hibernate's. */
public final class EnumCheckBinder implements AttributeBinder<EnumCheck> {

    @Override
    public void bind(EnumCheck annotation, MetadataBuildingContext context, PersistentClass entity, Property property) {
        EnumColumn column = new EnumColumn("@EnumCheck", entity, property);
        AfterBinding.run(context, () -> column.giveCheck(annotation));
    }
}
