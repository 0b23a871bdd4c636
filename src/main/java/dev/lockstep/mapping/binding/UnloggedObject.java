package dev.lockstep.mapping.binding;

import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.QualifiedTableName;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/**
 * A table made unlogged after Hibernate created it, for Hibernate's CREATE TABLE has no place for the word.
 *
 * @param table the table
 */
record UnloggedObject(QualifiedTableName table) implements AuxiliaryDatabaseObject {

    private static final String[] NOTHING = {};

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
        return new String[] {"alter table " + context.format(table) + " set unlogged"};
    }

    @Override
    public String[] sqlDropStrings(SqlStringGenerationContext context) {
        return NOTHING;
    }

    @Override
    public String getExportIdentifier() {
        return "unlogged " + table.render();
    }
}
