package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.PgConstraint;
import dev.lockstep.mapping.WrongMappingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.QualifiedTableName;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Constraint;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;

/**
 * A constraint among the objects that Hibernate creates after the tables.
 *
 * @param name the constraint's name, as PostgreSQL shall have it
 * @param table the table it belongs to
 * @param className the entity that declares it
 * @param definition the constraint without its name
 */
public record ConstraintObject(String name, QualifiedTableName table, String className, String definition)
        implements AuxiliaryDatabaseObject {

    static void declare(PgConstraint annotation, PersistentClass entity, MetadataBuildingContext context) {
        AfterBinding.run(context, () -> {
            ConstraintObject constraint = new ConstraintObject(
                    SqlName.of(annotation.name()).text(),
                    entity.getTable().getQualifiedTableName(),
                    entity.getClassName(),
                    annotation.definition().strip());
            constraint.addTo(context.getMetadataCollector().getDatabase(), entity.getTable());
        });
    }

    private void addTo(Database database, Table owner) {
        if (name.isBlank()) {
            throw wrong("has no name: give it one, so that it can be told from other constraints");
        }
        if (definition.isEmpty()) {
            throw wrong("has no definition: say the constraint in PostgreSQL's words, such as \"check (a < b)\"");
        }
        otherOfThatName(database, owner).ifPresent(other -> {
            throw wrong("has the name of " + other + " on the same table: rename one");
        });
        database.addAuxiliaryDatabaseObject(this);
    }

    private Optional<String> otherOfThatName(Database database, Table owner) {
        Stream<String> declared = database.getAuxiliaryDatabaseObjects().stream()
                .filter(object -> object instanceof ConstraintObject other
                        && other.table.equals(table)
                        && other.name.equals(name))
                .map(object -> "another @PgConstraint");
        Stream<CheckConstraint> checks = Stream.concat(
                owner.getChecks().stream(),
                owner.getColumns().stream().map(Column::getCheckConstraints).flatMap(checksOf -> checksOf.stream()));
        Stream<Constraint> keys =
                Stream.concat(owner.getUniqueKeys().values().stream(), owner.getForeignKeyCollection().stream());
        return Stream.of(
                        declared,
                        checks.filter(check -> check.isNamed() && SqlName.isSame(check.getName(), name))
                                .map(check -> "a check"),
                        keys.filter(key -> SqlName.isSame(key.getName(), name)).map(key -> "a key"))
                .flatMap(found -> found)
                .findFirst();
    }

    private WrongMappingException wrong(String mistake) {
        return new WrongMappingException(className, "@PgConstraint(name = \"" + name + "\")", mistake);
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
        return new String[] {
            "alter table " + context.format(table) + " add constraint "
                    + SqlName.of(name).render(context.getDialect()) + " " + definition
        };
    }

    @Override
    public String[] sqlDropStrings(SqlStringGenerationContext context) {
        return new String[] {
            "alter table if exists " + context.format(table) + " drop constraint if exists "
                    + SqlName.of(name).render(context.getDialect())
        };
    }

    @Override
    public String getExportIdentifier() {
        return "constraint " + table.render() + "." + name;
    }
}
