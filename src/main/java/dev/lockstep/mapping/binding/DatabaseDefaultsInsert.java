package dev.lockstep.mapping.binding;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.StatelessSession;
import org.hibernate.engine.jdbc.batch.internal.BasicBatchKey;
import org.hibernate.engine.jdbc.batch.spi.BatchKey;
import org.hibernate.engine.jdbc.mutation.MutationExecutor;
import org.hibernate.engine.jdbc.mutation.TableInclusionChecker;
import org.hibernate.engine.jdbc.mutation.group.PreparedStatementDetails;
import org.hibernate.engine.jdbc.mutation.internal.NoBatchKeyAccess;
import org.hibernate.engine.jdbc.mutation.spi.BatchKeyAccess;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.EventType;
import org.hibernate.generator.OnExecutionGenerator;
import org.hibernate.generator.values.GeneratedValues;
import org.hibernate.generator.values.GeneratedValuesMutationDelegate;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.persister.entity.mutation.EntityTableMapping;
import org.hibernate.persister.entity.mutation.InsertCoordinatorStandard;
import org.hibernate.sql.model.MutationOperation;
import org.hibernate.sql.model.MutationOperationGroup;
import org.hibernate.sql.model.MutationType;
import org.hibernate.sql.model.ValuesAnalysis;
import org.hibernate.sql.model.ast.TableMutation;
import org.hibernate.sql.model.ast.builder.MutationGroupBuilder;
import org.hibernate.sql.model.ast.builder.TableInsertBuilder;
import org.hibernate.sql.model.ast.builder.TableInsertBuilderStandard;
import org.hibernate.sql.model.ast.builder.TableMutationBuilder;
import org.hibernate.sql.model.jdbc.JdbcInsertMutation;
import org.jspecify.annotations.Nullable;

/**
 * Inserts entities whose columns have defaults in the database. Beyond what Hibernate does with a generator that decides
 * for each entity:
 *
 * <ul>
 *   <li>a column is left out only where the entity has no value <em>and</em> the attribute is defaulted by the database;
 *       Hibernate's dynamic insert would leave out every null, and so apply defaults that the entity does not know of;
 *   <li>an entity that has all values is inserted in a batch like any other, where Hibernate gives up batching for every
 *       entity with a generated attribute;
 *   <li>{@code StatelessSession.insert} fills in the entity, too.
 * </ul>
 */
final class DatabaseDefaultsInsert extends InsertCoordinatorStandard {

    private final Map<InsertShape, MutationOperationGroup> statements = new ConcurrentHashMap<>();
    private final BatchKey batchKeyOfComplete;

    DatabaseDefaultsInsert(EntityPersister persister) {
        super(persister, persister.getFactory());
        batchKeyOfComplete = new BasicBatchKey(persister.getEntityName() + "#INSERT_COMPLETE");
    }

    @Override
    public @Nullable GeneratedValues coordinateInsert(
            @Nullable Object id, Object[] values, Object entity, SharedSessionContractImplementor session) {
        preInsertInMemoryValueGeneration(values, entity, session);
        InsertShape shape = InsertShape.of(entityPersister(), id, values);
        MutationOperationGroup statement = statements.computeIfAbsent(
                shape, missing -> new InsertStatement(missing, entity, session).toOperations());
        InsertValuesAnalysis analysis = new InsertValuesAnalysis(entityPersister(), values);
        TableInclusionChecker tables = getTableInclusionChecker(analysis);
        MutationExecutor executor =
                mutationExecutorService.createExecutor(batching(shape, session), statement, session);
        GeneratedValues generated;
        try {
            decomposeForInsert(executor, id, values, entity, statement, shape.included(), tables, session);
            generated = executor.execute(entity, analysis, tables, DatabaseDefaultsInsert::verify, session);
        } finally {
            executor.release();
        }
        if (session instanceof StatelessSession && entityPersister().hasInsertGeneratedProperties()) {
            // A stateful session does this itself, later.
            Object key = id == null && generated != null
                    ? generated.getGeneratedValue(entityPersister().getIdentifierMapping())
                    : id;
            entityPersister().processInsertGeneratedProperties(key, entity, values, generated, session);
        }
        return generated;
    }

    private BatchKeyAccess batching(InsertShape shape, SharedSessionContractImplementor session) {
        return shape.isComplete() && session.getTransactionCoordinator().isTransactionActive()
                ? () -> batchKeyOfComplete
                : NoBatchKeyAccess.INSTANCE;
    }

    private static boolean verify(PreparedStatementDetails statement, int affected, int position) throws SQLException {
        statement
                .getExpectation()
                .verifyOutcome(affected, statement.getStatement(), position, statement.getSqlString());
        return true;
    }

    /** Builds the statements that insert a row of one shape. */
    private final class InsertStatement {

        private final InsertShape shape;
        private final Object entity;
        private final SharedSessionContractImplementor session;
        private final MutationGroupBuilder group = new MutationGroupBuilder(MutationType.INSERT, entityPersister());

        InsertStatement(InsertShape shape, Object entity, SharedSessionContractImplementor session) {
            this.shape = shape;
            this.entity = entity;
            this.session = session;
        }

        MutationOperationGroup toOperations() {
            entityPersister().forEachMutableTable(table -> group.addTableDetailsBuilder(builder(table)));
            entityPersister().forEachMutableTable(this::addAttributes);
            entityPersister().addDiscriminatorToInsertGroup(group);
            entityPersister().addAuxiliaryToInsertGroup(group);
            entityPersister().forEachMutableTable(this::addKey);
            return createOperationGroup(null, group.buildMutationGroup());
        }

        private TableMutationBuilder<?> builder(EntityTableMapping table) {
            GeneratedValuesMutationDelegate returning = entityPersister().getInsertDelegate();
            return table.isIdentifierTable() && returning != null && !shape.isComplete()
                    ? returning.createTableMutationBuilder(table.getInsertExpectation(), factory())
                    : new TableInsertBuilderStandard(entityPersister(), table, factory());
        }

        private void addAttributes(EntityTableMapping table) {
            for (int index : table.getAttributeIndexes()) {
                AttributeMapping attribute = entityPersister().getAttributeMapping(index);
                if (attribute.getGenerator() instanceof OnExecutionGenerator generator
                        && hasValueGenerationOnExecution(entity, session, generator, EventType.INSERT)) {
                    handleValueGeneration(attribute, group, generator, EventType.INSERT);
                } else if (shape.includes(index)) {
                    attribute.forEachInsertable(group);
                }
            }
        }

        private void addKey(EntityTableMapping table) {
            TableInsertBuilder insert = group.findTableDetailsBuilder(table.getTableName());
            if (shape.idGiven() || !table.isIdentifierTable()) {
                table.getKeyMapping().forEachKeyColumn(insert::addKeyColumn);
            }
        }
    }

    @Override
    protected MutationOperation createOperation(
            @Nullable ValuesAnalysis analysis, TableMutation<?> singleTableMutation) {
        MutationOperation operation = super.createOperation(analysis, singleTableMutation);
        return operation.getClass() == JdbcInsertMutation.class
                ? new BatchableInsert((JdbcInsertMutation) operation)
                : operation;
    }

    /** Hibernate asserts that an insert into a table with generated columns is never batched. */
    private static final class BatchableInsert extends JdbcInsertMutation {

        BatchableInsert(JdbcInsertMutation insert) {
            super(
                    insert.getTableDetails(),
                    insert.getMutationTarget(),
                    insert.getSqlString(),
                    insert.isCallable(),
                    insert.getExpectation(),
                    insert.getParameterBinders());
        }

        @Override
        public boolean canBeBatched(@Nullable BatchKey batchKey, int batchSize) {
            return batchKey != null && batchSize > 1 && getExpectation().canBeBatched();
        }
    }
}
