package dev.lockstep.catalog;

import dev.lockstep.catalog.Catalog.Dependency;
import java.sql.SQLException;
import java.util.List;

/** One reading of a catalogue: which query comes after which. */
final class CatalogReading {

    private final ReadingTransaction transaction;
    private final Inventory inventory = new Inventory();

    CatalogReading(ReadingTransaction transaction) {
        this.transaction = transaction;
    }

    Catalog catalog() throws SQLException {
        inventory.readComments(transaction);
        new NamespaceReader(inventory).read(transaction);
        readRelations();
        new RoutineReader(inventory).read(transaction);
        new OtherReader(inventory).read(transaction);
        List<Dependency> dependencies = new DependencyReader(inventory).read(transaction);
        return new Catalog(transaction.serverVersion(), inventory.objects(), dependencies);
    }

    private void readRelations() throws SQLException {
        SequenceReader sequences = new SequenceReader(inventory);
        sequences.read(transaction);
        ColumnReader columns = new ColumnReader(inventory, sequences);
        columns.read(transaction);
        RelationReader relations = new RelationReader(inventory, columns);
        relations.read(transaction);
        IndexReader indexes = new IndexReader(inventory, relations, columns);
        indexes.read(transaction);
        NotNullNames notNullNames = new NotNullNames();
        ConstraintReader constraints = new ConstraintReader(inventory, relations, columns, indexes, notNullNames);
        constraints.read(transaction);
        indexes.addRest();
        new TableColumns(inventory, relations, columns, notNullNames).addAll();
        new TypeReader(inventory, columns, constraints).read(transaction);
        new AttachmentReader(inventory, relations).read(transaction);
    }
}
