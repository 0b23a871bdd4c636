package dev.lockstep.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.catalog.Column.ColumnStorage;
import dev.lockstep.catalog.Column.ColumnValue;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every component of every schema object counts when two of one name are compared, down to the last part of a part, but
 * for those named here with the reason.
 */
class ComparedComponentsTest {

    private static final Map<String, String> NOT_COMPARED = new TreeMap<>(Map.ofEntries(
            Map.entry("Column.position", "the order of columns does not count"),
            Map.entry("Column.value.sequence.ownedBy", "the column itself"),
            Map.entry("Constraint.columns", "in the definition"),
            Map.entry("Constraint.references", "in the definition"),
            Map.entry("Constraint.type", "in the definition"),
            Map.entry("Extension.version", "follows the server, and pg_dump does not write it"),
            Map.entry("Index.columns", "in the definition"),
            Map.entry("Index.table", "in the definition"),
            Map.entry("Index.unique", "in the definition"),
            Map.entry("Routine.form", "in the definition"),
            Map.entry("Statistics.table", "in the definition")));

    private static final ObjectName TABLE = ObjectName.table("public", "t");
    private static final ObjectName COLUMN = ObjectName.of(Kind.COLUMN, TABLE, "c");

    /** What is varied, and an object with it varied. */
    private record Variant(String path, Object varied) {}

    @Test
    void everyComponentCountsButThoseThatAreNamed() {
        TreeSet<String> unseen = new TreeSet<>();
        for (SchemaObject sample : samples()) {
            for (Variant variant : variants(sample.getClass().getSimpleName(), sample)) {
                boolean isName = variant.path().equals(sample.getClass().getSimpleName() + ".name");
                if (!isName && ((SchemaObject) variant.varied()).attributes().equals(sample.attributes())) {
                    unseen.add(variant.path());
                }
            }
        }
        assertThat(unseen).containsExactlyElementsOf(NOT_COMPARED.keySet());
    }

    @Test
    void everyKindOfObjectIsTried() {
        assertThat(samples().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(SchemaObject.class.getPermittedSubclasses());
    }

    private static List<SchemaObject> samples() {
        Sequence sequence = new Sequence(
                name(Kind.SEQUENCE), "integer", Sequence.Range.defaultFor("integer"), 1, false, false, COLUMN, "x");
        return List.of(
                new Schema(name(Kind.SCHEMA), "x"),
                new Extension(name(Kind.EXTENSION), "public", "1.0", "x"),
                new Table(
                        TABLE,
                        false,
                        new Table.TableForm("RANGE (c)", List.of("p"), "DEFAULT", "ct", "SERVER s"),
                        List.of("a=1"),
                        "am",
                        "ts",
                        "full",
                        "enabled",
                        "x"),
                column(new Column.Default("1")),
                column(new Column.Generated("1", true)),
                column(new Column.Identity(true, sequence)),
                new Constraint(
                        name(Kind.CONSTRAINT),
                        Constraint.Type.CHECK,
                        "CHECK (true)",
                        List.of("c"),
                        TABLE,
                        "CREATE INDEX",
                        false,
                        "x"),
                new Index(name(Kind.INDEX), TABLE, "CREATE", true, true, false, List.of("c"), List.of("1=2"), "x"),
                sequence,
                new EnumType(name(Kind.ENUM_TYPE), List.of("a"), "x"),
                new Domain(name(Kind.DOMAIN), "text", "C", false, "1", List.of("CHECK"), "x"),
                new CompositeType(name(Kind.COMPOSITE_TYPE), List.of("a integer"), "x"),
                new View(name(Kind.VIEW), "SELECT", List.of("a"), List.of("o=1"), true, "x", "y"),
                new Routine(name(Kind.ROUTINE), "function", "CREATE", "x"),
                new Trigger(name(Kind.TRIGGER), "CREATE", "always", "x"),
                new Rule(name(Kind.RULE), "CREATE", "always", "x"),
                new Policy(name(Kind.POLICY), "FOR ALL", "x"),
                new Statistics(name(Kind.STATISTICS), TABLE, "CREATE", 1, "x"),
                new OtherObject(name(Kind.OTHER), "it", "x"));
    }

    private static Column column(ColumnValue value) {
        return new Column(
                COLUMN,
                1,
                "integer",
                "C",
                Column.NotNull.PLAIN,
                value,
                new ColumnStorage("plain", "lz4", 1, List.of("n_distinct=1")),
                "x",
                false);
    }

    private static ObjectName name(Kind kind) {
        return ObjectName.of(kind, "public", "n");
    }

    /** The record with one component after the other varied, parts of parts too. */
    private static List<Variant> variants(String path, Object subject) {
        RecordComponent[] components = subject.getClass().getRecordComponents();
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Object value = valueOf(components[i], subject);
            for (Variant part : variantsOf(path + "." + components[i].getName(), components[i].getType(), value)) {
                variants.add(new Variant(part.path(), with(subject, components, i, part.varied())));
            }
        }
        return variants;
    }

    private static List<Variant> variantsOf(String path, Class<?> type, Object value) {
        if (value instanceof Record && !(value instanceof ObjectName)) {
            return variants(path, value);
        }
        return List.of(new Variant(path, varied(path, type, value)));
    }

    private static Object varied(String path, Class<?> type, Object value) {
        if (type == String.class) {
            return value == null ? "varied" : value + "?";
        } else if (value instanceof Boolean flag) {
            return !flag;
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof Long number) {
            return number + 1;
        } else if (value instanceof List<?> list) {
            List<Object> longer = new ArrayList<>(list);
            longer.add("more");
            return longer;
        } else if (value instanceof ObjectName name) {
            return new ObjectName(name.kind(), name.schema(), name.relation(), name.name() + "2");
        } else if (value instanceof Enum<?> constant) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(other -> other != constant)
                    .min(Comparator.comparing(Object::toString))
                    .orElseThrow();
        }
        throw new AssertionError("no way to vary " + path);
    }

    private static Object valueOf(RecordComponent component, Object subject) {
        try {
            return component.getAccessor().invoke(subject);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object with(Object subject, RecordComponent[] components, int index, Object value) {
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = i == index ? value : valueOf(components[i], subject);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return subject.getClass().getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
