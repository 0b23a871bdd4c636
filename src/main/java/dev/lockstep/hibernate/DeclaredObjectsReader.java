package dev.lockstep.hibernate;

import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.hibernate.DeclaredObjects.Declaration;
import dev.lockstep.mapping.binding.ConstraintObject;
import dev.lockstep.mapping.binding.ExtensionObject;
import dev.lockstep.mapping.binding.IndexObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.QualifiedTableName;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Constraint;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/** Names the objects of a metadata as PostgreSQL will, and says where each is declared. */
final class DeclaredObjectsReader {

    private static final Set<String> SERIALS =
            Set.of("serial", "bigserial", "smallserial", "serial4", "serial8", "serial2");

    private final Metadata metadata;
    private final TableFields fields;
    private final SqlStringGenerationContext context;
    private final Map<ObjectName, Declaration> declarations = new HashMap<>();
    private final Map<ObjectName, List<String>> columnOrder = new HashMap<>();

    DeclaredObjectsReader(Metadata metadata, TableFields fields, SqlStringGenerationContext context) {
        this.metadata = metadata;
        this.fields = fields;
        this.context = context;
    }

    DeclaredObjects read() {
        fields.tables().forEach(this::readTable);
        for (AuxiliaryDatabaseObject object : metadata.getDatabase().getAuxiliaryDatabaseObjects()) {
            readAuxiliary(object);
        }
        new DeclaredSequences(metadata, context, this::schema).read().forEach(declarations::putIfAbsent);
        return new DeclaredObjects(declarations, columnOrder);
    }

    private void readTable(Table table, Declaration declaration) {
        if (!table.isPhysicalTable()) {
            return;
        }
        ObjectName name = ObjectName.table(schema(table.getSchemaIdentifier()), PgNames.of(table.getNameIdentifier()));
        declarations.putIfAbsent(name, declaration);
        if (table.getSchemaIdentifier() != null) {
            declarations.putIfAbsent(ObjectName.of(Kind.SCHEMA, "", name.schema()), declaration);
        }
        List<Column> columns = fields.columns(table);
        columnOrder.put(
                name, columns.stream().map(DeclaredObjectsReader::nameOf).toList());
        columns.forEach(column -> readColumn(table, name, column));
        readKeys(table, name, declaration);
        for (CheckConstraint check : table.getChecks()) {
            if (check.isNamed()) {
                constraint(name, PgNames.of(check.getName()), declaration);
            }
        }
        for (Index index : table.getIndexes().values()) {
            index(name.schema(), index.getName(), declaration);
        }
    }

    private void readColumn(Table table, ObjectName tableName, Column column) {
        Declaration declaration = fields.declaration(table, column).orElseThrow();
        String columnName = nameOf(column);
        declarations.putIfAbsent(ObjectName.of(Kind.COLUMN, tableName, columnName), declaration);
        for (CheckConstraint check : column.getCheckConstraints()) {
            if (check.isNamed()) {
                constraint(tableName, PgNames.of(check.getName()), declaration);
            } else if (check.isAnonymous()) {
                constraint(tableName, PgNames.generated(tableName.name(), columnName, "check"), declaration);
            }
        }
        if (column.isUnique()) {
            constraint(tableName, PgNames.generated(tableName.name(), columnName, "key"), declaration);
        }
        String type = column.getSqlType();
        if (column.isIdentity()
                || (type != null && SERIALS.contains(type.strip().toLowerCase(Locale.ROOT)))) {
            String sequence = PgNames.generated(tableName.name(), columnName, "seq");
            declarations.putIfAbsent(ObjectName.of(Kind.SEQUENCE, tableName.schema(), sequence), declaration);
        }
    }

    private void readKeys(Table table, ObjectName name, Declaration declaration) {
        if (table.hasPrimaryKey()) {
            constraint(
                    name,
                    PgNames.generated(name.name(), null, "pkey"),
                    ofColumns(table, table.getPrimaryKey(), declaration));
        }
        for (UniqueKey key : table.getUniqueKeys().values()) {
            constraint(name, nameOf(name, key), declaration);
        }
        for (ForeignKey key : table.getForeignKeyCollection()) {
            if (key.isCreationEnabled() && key.isPhysicalConstraint()) {
                constraint(name, PgNames.of(key.getName()), ofColumns(table, key, declaration));
            }
        }
    }

    /** Hibernate gives unique keys without a name to PostgreSQL without one, though it has one for itself. */
    private static String nameOf(ObjectName table, UniqueKey key) {
        String columns =
                key.getColumns().stream().map(DeclaredObjectsReader::nameOf).collect(Collectors.joining("_"));
        return key.isNameExplicit() ? PgNames.of(key.getName()) : PgNames.generated(table.name(), columns, "key");
    }

    /** The field that all columns of a key come from; the table's declaration where there are several. */
    private Declaration ofColumns(Table table, Constraint key, Declaration ofTable) {
        List<Declaration> distinct = key.getColumns().stream()
                .map(column -> fields.declaration(table, column))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return distinct.size() == 1 ? distinct.get(0) : ofTable;
    }

    private void readAuxiliary(AuxiliaryDatabaseObject object) {
        if (object instanceof IndexObject index) {
            declarations.putIfAbsent(
                    ObjectName.of(Kind.INDEX, schema(index.table().getSchemaName()), PgNames.of(quoted(index.name()))),
                    Declaration.of(index.className()));
        } else if (object instanceof ConstraintObject constraint) {
            QualifiedTableName table = constraint.table();
            constraint(
                    ObjectName.table(schema(table.getSchemaName()), PgNames.of(table.getTableName())),
                    PgNames.of(quoted(constraint.name())),
                    Declaration.of(constraint.className()));
        } else if (object instanceof ExtensionObject extension) {
            declarations.putIfAbsent(
                    ObjectName.of(Kind.EXTENSION, "", extension.name()), Declaration.of(extension.className()));
            if (!extension.schema().isEmpty()) {
                declarations.putIfAbsent(
                        ObjectName.of(Kind.SCHEMA, "", PgNames.of(quoted(extension.schema()))),
                        Declaration.of(extension.className()));
            }
        }
    }

    private static Identifier quoted(String exact) {
        return Identifier.toIdentifier(exact, true);
    }

    private void constraint(ObjectName table, String name, Declaration declaration) {
        declarations.putIfAbsent(ObjectName.of(Kind.CONSTRAINT, table, name), declaration);
    }

    private void index(String schema, String name, Declaration declaration) {
        declarations.putIfAbsent(ObjectName.of(Kind.INDEX, schema, PgNames.of(name)), declaration);
    }

    private String schema(@Nullable Identifier explicit) {
        Identifier schema = context.schemaWithDefault(explicit);
        return schema == null ? ObjectName.DEFAULT_SCHEMA : PgNames.of(schema);
    }

    private static String nameOf(Column column) {
        return PgNames.of(Identifier.toIdentifier(column.getName(), column.isQuoted()));
    }
}
