package dev.lockstep.diff;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.ColumnStorage;
import dev.lockstep.catalog.Column.NotNull;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.Extension;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.Schema;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Table;
import dev.lockstep.catalog.Table.TableForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts about an object that no entity can declare: they stay as the changelog has them where the entities have
 * PostgreSQL's default.
 */
final class UndeclaredFacts {

    private UndeclaredFacts() {}

    /** The object as the entities declare it, with what they cannot declare from the changelog's. */
    static SchemaObject added(SchemaObject declared, SchemaObject changelog) {
        if (declared instanceof Table table && changelog instanceof Table old) {
            return added(table, old);
        }
        if (declared instanceof Column column && changelog instanceof Column old) {
            return added(column, old);
        }
        if (declared instanceof Constraint constraint && changelog instanceof Constraint old) {
            return added(constraint, old);
        }
        if (declared instanceof Index index && changelog instanceof Index old) {
            return new Index(
                    index.name(),
                    index.table(),
                    index.definition(),
                    index.unique(),
                    index.valid(),
                    index.clustered() || old.clustered(),
                    index.columns(),
                    index.statisticsTargets().isEmpty() && index.definition().equals(old.definition())
                            ? old.statisticsTargets()
                            : index.statisticsTargets(),
                    index.comment());
        }
        if (declared instanceof Sequence sequence && changelog instanceof Sequence old) {
            return withComment(sequence, or(sequence.comment(), old.comment()));
        }
        if (declared instanceof Extension extension && changelog instanceof Extension old) {
            return new Extension(
                    extension.name(), extension.schema(), extension.version(), or(extension.comment(), old.comment()));
        }
        if (declared instanceof Schema schema && changelog instanceof Schema old) {
            return new Schema(schema.name(), or(schema.comment(), old.comment()));
        }
        return declared;
    }

    private static Table added(Table table, Table old) {
        return new Table(
                table.name(),
                table.unlogged() || old.unlogged(),
                table.form().equals(TableForm.ORDINARY) ? old.form() : table.form(),
                table.options(),
                or(table.accessMethod(), old.accessMethod()),
                or(table.tablespace(), old.tablespace()),
                or(table.replicaIdentity(), old.replicaIdentity()),
                or(table.rowSecurity(), old.rowSecurity()),
                table.comment());
    }

    private static Column added(Column column, Column old) {
        NotNull notNull =
                NotNull.PLAIN.equals(column.notNull()) && old.notNull() != null ? old.notNull() : column.notNull();
        return ColumnStates.withStorage(
                ColumnStates.withNotNull(column, notNull), added(column.storage(), old.storage()));
    }

    private static ColumnStorage added(ColumnStorage storage, ColumnStorage old) {
        List<String> options = storage.options().isEmpty() ? old.options() : storage.options();
        return new ColumnStorage(
                or(storage.storage(), old.storage()),
                or(storage.compression(), old.compression()),
                storage.statisticsTarget() == null ? old.statisticsTarget() : storage.statisticsTarget(),
                options);
    }

    private static Constraint added(Constraint constraint, Constraint old) {
        boolean onlyValidityDiffers =
                ConstraintDefinition.of(constraint).isSameButForValidity(ConstraintDefinition.of(old));
        return new Constraint(
                constraint.name(),
                constraint.type(),
                onlyValidityDiffers ? old.definition() : constraint.definition(),
                constraint.columns(),
                constraint.references(),
                constraint.index(),
                constraint.clustered() || old.clustered(),
                or(constraint.comment(), old.comment()));
    }

    private static Sequence withComment(Sequence sequence, @Nullable String comment) {
        return new Sequence(
                sequence.name(),
                sequence.type(),
                sequence.range(),
                sequence.cache(),
                sequence.cycle(),
                sequence.unlogged(),
                sequence.ownedBy(),
                comment);
    }

    private static @Nullable String or(@Nullable String declared, @Nullable String changelog) {
        return declared == null ? changelog : declared;
    }
}
