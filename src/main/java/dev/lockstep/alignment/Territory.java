package dev.lockstep.alignment;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Extension;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which objects of a database the changelogs answer for: those in schemas in which a change set makes something, and
 * those that are in no schema. Everything else is somebody else's.
 */
final class Territory {

    private static final String SERVERS_OWN = "pg_catalog";

    private final Set<String> schemas;
    private final Set<ObjectName> own;
    private final Set<ObjectName> foreign;

    /**
     * @param expected what the change sets that the database has run give, those of other systems among them
     * @param heads what the changelogs in question give
     * @param others what the other systems of the project give
     */
    Territory(Catalog expected, List<Catalog> heads, List<Catalog> others) {
        this.foreign = names(others.stream());
        this.own = names(Stream.of(expected));
        this.own.removeAll(foreign);
        this.own.addAll(names(heads.stream()));
        this.schemas =
                own.stream().map(Territory::schemaOf).filter(Territory::isNamed).collect(Collectors.toSet());
    }

    private static Set<ObjectName> names(Stream<Catalog> catalogs) {
        return catalogs.flatMap(catalog -> catalog.names().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The schema that an object speaks for; {@code public} is there without anybody's doing. */
    private static String schemaOf(ObjectName name) {
        boolean made = name.kind() == Kind.SCHEMA && !name.name().equals(ObjectName.DEFAULT_SCHEMA);
        return made ? name.name() : name.schema();
    }

    private static boolean isNamed(String schema) {
        return !schema.isEmpty();
    }

    /** Whether an object is the changelogs' business. */
    boolean covers(SchemaObject object) {
        if (own.contains(object.name())) {
            return true;
        }
        if (object.name().kind() == Kind.SCHEMA) {
            return schemas.contains(object.name().name());
        }
        String schema = object instanceof Extension extension
                ? extension.schema()
                : object.name().schema();
        boolean managed = schema.isEmpty() || schema.equals(SERVERS_OWN) || schemas.contains(schema);
        return managed && !belongsToOthers(object);
    }

    private boolean belongsToOthers(SchemaObject object) {
        boolean onOwnTable = Wholes.relation(object).anyMatch(own::contains);
        return !onOwnTable && Wholes.of(object, foreign).stream().anyMatch(foreign::contains);
    }
}
