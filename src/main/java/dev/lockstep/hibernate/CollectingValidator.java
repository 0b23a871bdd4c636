package dev.lockstep.hibernate;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.extract.spi.ColumnInformation;
import org.hibernate.tool.schema.extract.spi.SequenceInformation;
import org.hibernate.tool.schema.extract.spi.TableInformation;
import org.hibernate.tool.schema.internal.DefaultSchemaFilter;
import org.hibernate.tool.schema.internal.GroupedSchemaValidatorImpl;
import org.hibernate.tool.schema.internal.HibernateSchemaManagementTool;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/** Hibernate's validator, which stops at the first problem, made to go on and collect them. */
final class CollectingValidator extends GroupedSchemaValidatorImpl {

    private final List<String> problems = new ArrayList<>();

    CollectingValidator(HibernateSchemaManagementTool tool) {
        super(tool, DefaultSchemaFilter.INSTANCE);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    protected void validateTable(
            Table table, TableInformation information, Metadata metadata, ExecutionOptions options, Dialect dialect) {
        collect(() -> super.validateTable(table, information, metadata, options, dialect));
    }

    @Override
    protected void validateColumnType(
            Table table, Column column, ColumnInformation information, Metadata metadata, Dialect dialect) {
        collect(() -> super.validateColumnType(table, column, information, metadata, dialect));
    }

    @Override
    protected void validateSequence(Sequence sequence, SequenceInformation information) {
        collect(() -> super.validateSequence(sequence, information));
    }

    private void collect(Runnable validation) {
        try {
            validation.run();
        } catch (SchemaManagementException e) {
            problems.add(String.valueOf(e.getMessage()).replaceFirst("^Schema validation: ", ""));
        }
    }
}
