package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.PgExtension;
import dev.lockstep.mapping.WrongMappingException;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.mapping.PersistentClass;

/**
 * An extension among the objects that Hibernate creates before the tables. It is never dropped: others may use it, and
 * dropping it would take their objects along.
 *
 * @param name the extension's name
 * @param schema where its objects go; empty for the first schema of the search path
 * @param className the entity that asks for it
 */
public record ExtensionObject(String name, String schema, String className) implements AuxiliaryDatabaseObject {

    private static final String[] NOTHING = {};

    static void declare(PgExtension annotation, PersistentClass entity, MetadataBuildingContext context) {
        ExtensionObject extension = new ExtensionObject(annotation.name(), annotation.schema(), entity.getClassName());
        Database database = context.getMetadataCollector().getDatabase();
        AfterBinding.run(context, () -> extension.addTo(database));
    }

    private void addTo(Database database) {
        if (name.isBlank()) {
            throw wrong("has no name: give it the extension's, such as \"pg_trgm\"");
        }
        for (AuxiliaryDatabaseObject object : database.getAuxiliaryDatabaseObjects()) {
            if (object instanceof ExtensionObject other && other.name.equals(name)) {
                agreeWith(other);
                return;
            }
        }
        database.addAuxiliaryDatabaseObject(this);
    }

    private void agreeWith(ExtensionObject other) {
        if (!other.schema.equals(schema)) {
            throw wrong("wants " + inSchema() + ", but " + other.className + " wants " + other.inSchema()
                    + ": an extension is installed once, so say the same schema in both");
        }
    }

    private String inSchema() {
        return schema.isEmpty() ? "no schema in particular" : "schema " + schema;
    }

    private WrongMappingException wrong(String mistake) {
        return new WrongMappingException(className, "@PgExtension(name = \"" + name + "\")", mistake);
    }

    @Override
    public boolean appliesToDialect(Dialect dialect) {
        return dialect instanceof PostgreSQLDialect;
    }

    @Override
    public boolean beforeTablesOnCreation() {
        return true;
    }

    @Override
    public String[] sqlCreateStrings(SqlStringGenerationContext context) {
        Dialect dialect = context.getDialect();
        String create = "create extension if not exists " + SqlName.of(name).render(dialect);
        if (schema.isEmpty()) {
            return new String[] {create};
        }
        // Not as one of Hibernate's namespaces, which it would drop with the extension in it.
        String home = SqlName.of(schema).render(dialect);
        return new String[] {"create schema if not exists " + home, create + " schema " + home};
    }

    @Override
    public String[] sqlDropStrings(SqlStringGenerationContext context) {
        return NOTHING;
    }

    @Override
    public String getExportIdentifier() {
        return "extension " + name;
    }
}
