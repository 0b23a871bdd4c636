package dev.lockstep.mapping.binding;

import dev.lockstep.mapping.PgIndex;
import dev.lockstep.mapping.WrongMappingException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;

/** Reads a {@link PgIndex} against the table it stands on, completely bound, and refuses what cannot be. */
final class IndexDefinition {

    private final PgIndex annotation;
    private final PersistentClass entity;
    private final TableColumns columns;
    private final Database database;
    private final Dialect dialect;

    IndexDefinition(PgIndex annotation, PersistentClass entity, MetadataBuildingContext context) {
        this.annotation = annotation;
        this.entity = entity;
        this.columns = new TableColumns(entity.getTable(), context.getMetadataCollector());
        this.database = context.getMetadataCollector().getDatabase();
        this.dialect = database.getDialect();
    }

    IndexObject toObject() {
        if (annotation.name().isBlank()) {
            throw wrong("has no name: give it one, so that it can be told from other indexes");
        }
        if (annotation.columns().length == 0) {
            throw wrong("has no columns: name at least one, or an expression in parentheses");
        }
        if (annotation.nullsNotDistinct() && !annotation.unique()) {
            throw wrong("has nullsNotDistinct without unique: add unique = true, or leave it out");
        }
        return new IndexObject(
                SqlName.of(annotation.name()).text(),
                entity.getTable().getQualifiedTableName(),
                entity.getClassName(),
                new IndexObject.Content(annotation.unique(), definition(), annotation.comment()),
                database.getAuxiliaryDatabaseObjects().size());
    }

    private String definition() {
        StringBuilder sql = new StringBuilder();
        if (!annotation.method().equals("btree")) {
            sql.append("using ")
                    .append(SqlName.of(annotation.method()).render(dialect))
                    .append(' ');
        }
        sql.append(joined(annotation.columns()));
        if (annotation.include().length > 0) {
            sql.append(" include ").append(joined(annotation.include()));
        }
        if (annotation.nullsNotDistinct()) {
            sql.append(" nulls not distinct");
        }
        if (annotation.with().length > 0) {
            sql.append(" with (").append(String.join(", ", annotation.with())).append(')');
        }
        if (!annotation.where().isBlank()) {
            sql.append(" where ").append(annotation.where().strip());
        }
        return sql.toString();
    }

    private String joined(String[] elements) {
        return Arrays.stream(elements).map(this::element).collect(Collectors.joining(", ", "(", ")"));
    }

    private String element(String written) {
        IndexElement element = parse(written);
        String head = element.form() == IndexElement.Form.COLUMN
                ? column(element.head()).getQuotedName(dialect)
                : element.head();
        return head + element.tail();
    }

    private IndexElement parse(String written) {
        try {
            return IndexElement.parse(written);
        } catch (IllegalArgumentException unreadable) {
            throw wrong(Objects.requireNonNull(unreadable.getMessage()));
        }
    }

    private Column column(String name) {
        return columns.find(name)
                .orElseThrow(() -> wrong("names the column " + name + ", which does not exist: " + columns.hint(name)));
    }

    private WrongMappingException wrong(String mistake) {
        return new WrongMappingException(
                entity.getClassName(), "@PgIndex(name = \"" + annotation.name() + "\")", mistake);
    }
}
