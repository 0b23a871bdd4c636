package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.WrongMappingException;
import java.util.Locale;
import java.util.Set;
import org.hibernate.binder.AttributeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;

/** Sees to it that the column of a {@link DefaultedByDatabase} attribute has a default. */
public final class DefaultedByDatabaseBinder implements AttributeBinder<DefaultedByDatabase> {

    private static final Set<String> SERIALS =
            Set.of("serial", "bigserial", "smallserial", "serial4", "serial8", "serial2");

    @Override
    public void bind(
            DefaultedByDatabase annotation,
            MetadataBuildingContext context,
            PersistentClass entity,
            Property property) {
        RootClass root = entity.getRootClass();
        if (root.getStateManagementType() == null) {
            root.setStateManagementType(DatabaseDefaultsStateManagement.class);
        }
        AfterBinding.run(
                context,
                () -> property.getColumns().forEach(column -> {
                    if (!hasDefault(column)) {
                        throw new WrongMappingException(
                                entity.getClassName() + "." + property.getName(),
                                "@DefaultedByDatabase",
                                "is on the column " + column.getName()
                                        + ", which has no default: add @ColumnDefault(\"…\") or columnDefinition = \"serial\","
                                        + " or leave the annotation out");
                    }
                }));
    }

    private static boolean hasDefault(Column column) {
        String type = column.getSqlType();
        return column.getDefaultValue() != null
                || (type != null && SERIALS.contains(type.strip().toLowerCase(Locale.ROOT)));
    }
}
