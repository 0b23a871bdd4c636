package dev.lockstep.hibernate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.QualifiedTableName;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.hibernate.tool.schema.extract.spi.ColumnInformation;
import org.hibernate.tool.schema.extract.spi.ForeignKeyInformation;
import org.hibernate.tool.schema.extract.spi.IndexInformation;
import org.hibernate.tool.schema.extract.spi.PrimaryKeyInformation;
import org.hibernate.tool.schema.extract.spi.TableInformation;
import org.jspecify.annotations.Nullable;

/**
 * What a database has of a table, but for columns and indexes that were already found wanting: those it claims to have
 * just as the entities want them.
 */
final class ForgivingTable implements TableInformation {

    private final Table wanted;
    private final TableInformation found;
    private final Set<Identifier> forgivenColumns = new HashSet<>();
    private final Set<Identifier> forgivenIndexes = new HashSet<>();
    private Runnable forgive = () -> {};

    ForgivingTable(Table wanted, TableInformation found) {
        this.wanted = wanted;
        this.found = found;
    }

    /** Forgives what was asked for last; false where that was forgiven before. */
    boolean forgiveLast() {
        int before = forgivenColumns.size() + forgivenIndexes.size();
        forgive.run();
        return forgivenColumns.size() + forgivenIndexes.size() > before;
    }

    static boolean isForgiven(ColumnInformation column) {
        return column instanceof Forgiven;
    }

    @Override
    public @Nullable ColumnInformation getColumn(Identifier name) {
        forgive = () -> forgivenColumns.add(name);
        return forgivenColumns.contains(name) ? new Forgiven(name) : found.getColumn(name);
    }

    @Override
    public @Nullable IndexInformation getIndex(Identifier name) {
        forgive = () -> forgivenIndexes.add(name);
        return forgivenIndexes.contains(name) ? asWanted(name) : found.getIndex(name);
    }

    private IndexInformation asWanted(Identifier name) {
        List<ColumnInformation> columns = selectables(name)
                .map(Selectable::getText)
                .<ColumnInformation>map(text -> new Forgiven(Identifier.toIdentifier(text)))
                .toList();
        return new ForgivenIndex(name, columns);
    }

    /** The validator asks for unique keys by name as if they were indexes, as they are to JDBC. */
    private Stream<? extends Selectable> selectables(Identifier name) {
        Optional<Index> index = wanted.getIndexes().values().stream()
                .filter(candidate ->
                        Identifier.toIdentifier(candidate.getName()).equals(name))
                .findFirst();
        if (index.isPresent()) {
            return index.get().getSelectables().stream();
        }
        return wanted.getUniqueKeys().values().stream()
                .filter(key -> Identifier.toIdentifier(key.getName()).equals(name))
                .map(UniqueKey::getColumns)
                .flatMap(List::stream);
    }

    private record ForgivenIndex(Identifier name, List<ColumnInformation> columns) implements IndexInformation {

        @Override
        public Identifier getIndexIdentifier() {
            return name;
        }

        @Override
        public List<ColumnInformation> getIndexedColumns() {
            return columns;
        }
    }

    private record Forgiven(Identifier name) implements ColumnInformation {

        @Override
        public @Nullable TableInformation getContainingTableInformation() {
            return null;
        }

        @Override
        public Identifier getColumnIdentifier() {
            return name;
        }

        @Override
        public Boolean getNullable() {
            return EMPTY.getNullable();
        }

        @Override
        public int getTypeCode() {
            return EMPTY.getTypeCode();
        }

        @Override
        public String getTypeName() {
            return EMPTY.getTypeName();
        }

        @Override
        public int getColumnSize() {
            return EMPTY.getColumnSize();
        }

        @Override
        public int getDecimalDigits() {
            return EMPTY.getDecimalDigits();
        }
    }

    /** The name that the entities have for it: the database's has its own name in it, and messages would, too. */
    @Override
    public QualifiedTableName getName() {
        return wanted.getQualifiedTableName();
    }

    @Override
    public boolean isPhysicalTable() {
        return found.isPhysicalTable();
    }

    @Override
    public String getComment() {
        return found.getComment();
    }

    @Override
    public PrimaryKeyInformation getPrimaryKey() {
        return found.getPrimaryKey();
    }

    @Override
    public Iterable<ForeignKeyInformation> getForeignKeys() {
        return found.getForeignKeys();
    }

    @Override
    public ForeignKeyInformation getForeignKey(Identifier name) {
        return found.getForeignKey(name);
    }

    @Override
    public Iterable<IndexInformation> getIndexes() {
        return found.getIndexes();
    }

    @Override
    public void addColumn(ColumnInformation column) {
        found.addColumn(column);
    }
}
