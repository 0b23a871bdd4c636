package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.PgIndex;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.QualifiedNameImpl;
import org.hibernate.boot.model.relational.QualifiedTableName;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.mapping.PersistentClass;

/**
 * An index among the objects that Hibernate creates after the tables.
 *
 * @param name the index's name, as PostgreSQL shall have it
 * @param table the table it belongs to
 * @param className the entity that declares it
 * @param content what it is beside its name
 * @param place how many objects were declared before: two of one name are two, until they are refused
 */
public record IndexObject(String name, QualifiedTableName table, String className, Content content, int place)
        implements AuxiliaryDatabaseObject {

    /**
     * An index without its name.
     *
     * @param unique whether it is unique
     * @param definition the statement after the table's name: {@code using gin (lyrics)}
     * @param comment the comment on it; empty for none
     */
    public record Content(boolean unique, String definition, String comment) {}

    static void declare(PgIndex annotation, PersistentClass entity, MetadataBuildingContext context) {
        AfterBinding.run(context, () -> {
            IndexObject index = new IndexDefinition(annotation, entity, context).toObject();
            context.getMetadataCollector().getDatabase().addAuxiliaryDatabaseObject(index);
        });
    }

    @Override
    public boolean appliesToDialect(Dialect dialect) {
        return dialect instanceof PostgreSQLDialect;
    }

    @Override
    public boolean beforeTablesOnCreation() {
        return false;
    }

    @Override
    public String[] sqlCreateStrings(SqlStringGenerationContext context) {
        List<String> statements = new ArrayList<>();
        statements.add((content.unique() ? "create unique index " : "create index ")
                + SqlName.of(name).render(context.getDialect())
                + " on " + context.format(table) + " " + content.definition());
        if (!content.comment().isEmpty()) {
            statements.add("comment on index " + qualifiedName(context) + " is '"
                    + content.comment().replace("'", "''") + "'");
        }
        return statements.toArray(String[]::new);
    }

    @Override
    public String[] sqlDropStrings(SqlStringGenerationContext context) {
        return new String[] {"drop index if exists " + qualifiedName(context)};
    }

    private String qualifiedName(SqlStringGenerationContext context) {
        Identifier identifier = SqlName.of(name).toIdentifier(context.getDialect());
        return context.format(new QualifiedNameImpl(table.getCatalogName(), table.getSchemaName(), identifier));
    }

    @Override
    public String getExportIdentifier() {
        return "index " + name + " " + place;
    }
}
