package dev.lockstep.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a database's managed schemas hold, sorted by name, and what needs what. Immutable.
 *
 * <p>Left out: PostgreSQL's own schemas, temporary objects, Liquibase's tables and what belongs to an extension.
 */
public final class Catalog {

    private final int serverVersion;
    /** In the order of names. */
    private final Map<ObjectName, SchemaObject> objects = new LinkedHashMap<>();

    private final List<ObjectName> sortedNames;
    private final Map<ObjectName, List<ObjectName>> needs = new HashMap<>();
    private final Map<ObjectName, List<ObjectName>> neededBy = new HashMap<>();

    /**
     * A catalogue of these objects.
     *
     * @param serverVersion {@code server_version_num}: 180000 and more for PostgreSQL 18
     * @param objects the objects, each name once
     * @param dependencies which object needs which; pairs with an end that is not among the objects are left out
     */
    public Catalog(int serverVersion, Collection<? extends SchemaObject> objects, Collection<Dependency> dependencies) {
        this.serverVersion = serverVersion;
        objects.stream().sorted(Comparator.comparing(SchemaObject::name)).forEach(this::add);
        this.sortedNames = List.copyOf(this.objects.keySet());
        dependencies.forEach(this::add);
    }

    private void add(SchemaObject object) {
        if (objects.put(object.name(), object) != null) {
            throw new IllegalArgumentException("two objects are called " + object.name());
        }
    }

    private void add(Dependency dependency) {
        ObjectName dependant = dependency.dependant();
        ObjectName needed = dependency.needed();
        if (objects.containsKey(dependant) && objects.containsKey(needed) && !dependant.equals(needed)) {
            needs.computeIfAbsent(dependant, name -> new ArrayList<>(2)).add(needed);
            neededBy.computeIfAbsent(needed, name -> new ArrayList<>(2)).add(dependant);
        }
    }

    /**
     * That one object cannot exist without another.
     *
     * @param dependant the one that needs
     * @param needed the one that it needs
     */
    public record Dependency(ObjectName dependant, ObjectName needed) {}

    /** {@code server_version_num} of the server it was read from. */
    public int serverVersion() {
        return serverVersion;
    }

    /** All objects, sorted by name. */
    public Collection<SchemaObject> objects() {
        return Collections.unmodifiableCollection(objects.values());
    }

    /** The names of all objects, sorted. */
    public Set<ObjectName> names() {
        return Collections.unmodifiableSet(objects.keySet());
    }

    /** The object of this name. */
    public Optional<SchemaObject> find(@Nullable ObjectName name) {
        return name == null ? Optional.empty() : Optional.ofNullable(objects.get(name));
    }

    /** All objects of one type, sorted by name. */
    public <T extends SchemaObject> List<T> all(Class<T> type) {
        return objects.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** A table's columns in the table's order. */
    public List<Column> columnsOf(ObjectName table) {
        return parts(table, Column.class)
                .sorted(Comparator.comparingInt(Column::position))
                .toList();
    }

    /** A table's constraints, sorted by name. */
    public List<Constraint> constraintsOf(ObjectName table) {
        return parts(table, Constraint.class).toList();
    }

    /** The parts of a table stand together in the order of names, so this reads no more than them. */
    private <T extends SchemaObject> Stream<T> parts(ObjectName table, Class<T> type) {
        ObjectName first = new ObjectName(Kind.SCHEMA, table.schema(), table.name(), "");
        int found = Collections.binarySearch(sortedNames, first);
        int start = found < 0 ? -found - 1 : found;
        return sortedNames.subList(start, sortedNames.size()).stream()
                .takeWhile(name -> name.isNear(table))
                .filter(name -> name.belongsTo(table))
                .map(objects::get)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** What this object needs directly: a foreign key the key it references, an index its columns. */
    public SortedSet<ObjectName> dependenciesOf(ObjectName dependant) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(needs.getOrDefault(dependant, List.of())));
    }

    /** What directly needs this object. */
    public SortedSet<ObjectName> dependantsOf(ObjectName needed) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(neededBy.getOrDefault(needed, List.of())));
    }

    /** Every dependency, sorted. */
    public List<Dependency> dependencies() {
        return sortedNames.stream()
                .flatMap(name -> dependenciesOf(name).stream().map(needed -> new Dependency(name, needed)))
                .toList();
    }

    /**
     * Whether the other holds objects of the same names and with the same attributes. The order of columns, versions of
     * extensions, the server's version and dependencies do not count.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Catalog catalog
                && names().equals(catalog.names())
                && names().stream().allMatch(name -> attributes(name).equals(catalog.attributes(name)));
    }

    private List<Attribute> attributes(ObjectName name) {
        return find(name).map(SchemaObject::attributes).orElse(List.of());
    }

    @Override
    public int hashCode() {
        return names().hashCode();
    }

    /**
     * Every object with its attributes, a line each: for people, and for the messages of tests.
     *
     * <pre>
     * table tracks
     * column tracks.id
     *   type: integer
     *   not null: not null
     * </pre>
     */
    public String describe() {
        StringBuilder text = new StringBuilder();
        for (SchemaObject object : objects()) {
            text.append(object.name()).append('\n');
            for (Attribute attribute : object.attributes()) {
                if (attribute.value() != null) {
                    String value = attribute.value().strip().replace("\n", "\n    ");
                    text.append("  ").append(attribute.name()).append(": ");
                    text.append(value.isEmpty() ? "(empty)" : value).append('\n');
                }
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "Catalog of " + objects.size() + " objects on PostgreSQL " + serverVersion / 10000;
    }
}
