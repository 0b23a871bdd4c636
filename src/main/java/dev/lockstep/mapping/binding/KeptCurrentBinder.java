package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.KeptCurrent;
import dev.lockstep.mapping.WrongMappingException;
import java.time.Instant;
import org.hibernate.binder.AttributeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;

/** Sees to it that a {@link KeptCurrent} attribute is a point in time and reaches every update. */
public final class KeptCurrentBinder implements AttributeBinder<KeptCurrent> {

    @Override
    public void bind(
            KeptCurrent annotation, MetadataBuildingContext context, PersistentClass entity, Property property) {
        AfterBinding.run(context, () -> {
            Class<?> type = property.getType().getReturnedClass();
            if (type != Instant.class) {
                throw mistake(entity, property, "is on a " + type.getSimpleName() + ": it keeps an Instant");
            }
            if (!property.isUpdatable()) {
                throw mistake(entity, property, "is on a column that is not updatable: remove updatable = false");
            }
            if (entity.useDynamicUpdate()) {
                throw mistake(
                        entity,
                        property,
                        "needs updates that write every column: remove @DynamicUpdate from the class, or set the"
                                + " attribute yourself");
            }
        });
    }

    private static WrongMappingException mistake(PersistentClass entity, Property property, String what) {
        return new WrongMappingException(entity.getClassName() + "." + property.getName(), "@KeptCurrent", what);
    }
}
