package dev.lockstep.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been read so far: the objects, the comments, and which name stands for which address. */
final class Inventory {

    private final List<SchemaObject> objects = new ArrayList<>();
    private final Map<Address, ObjectName> names = new HashMap<>();
    private final Map<Address, Set<ObjectName>> origins = new HashMap<>();
    private final Map<Address, String> comments = new HashMap<>();

    void readComments(ReadingTransaction transaction) throws SQLException {
        transaction.query(
                "comments",
                row -> comments.put(row.address("classoid", "objoid", "objsubid"), row.text("description")));
    }

    /** The comment on what stands at this address, or null. */
    @Nullable
    String comment(Address address) {
        return comments.get(address);
    }

    /** An object, and the addresses of it and of its pieces (its row type, the index behind it). */
    void add(SchemaObject object, Address... addresses) {
        objects.add(object);
        Arrays.asList(addresses).forEach(address -> locate(address, object.name()));
    }

    /** The comment on a piece of an object that has no place in the object itself, where there is one. */
    void addComment(String piece, ObjectName object, Address address) {
        String comment = comment(address);
        if (comment != null) {
            String name = "comment on " + piece + " of " + object.kind().label() + " " + object.name();
            add(new OtherObject(new ObjectName(Kind.OTHER, object.schema(), object.relation(), name), comment, null));
        }
    }

    /** That what stands at an address is a piece of this object. */
    void locate(Address address, ObjectName name) {
        names.put(address, name);
    }

    /** That an inherited column comes from these: whoever needs it needs them as well. */
    void trace(Address column, Set<ObjectName> origin) {
        origins.put(column, origin);
    }

    /** The object at this address, or else at that of the whole; null for what is not in the catalogue. */
    @Nullable
    ObjectName at(Address address) {
        ObjectName exact = names.get(address);
        return exact != null ? exact : names.get(address.whole());
    }

    /** Where inherited columns come from. */
    Map<Address, Set<ObjectName>> origins() {
        return Collections.unmodifiableMap(origins);
    }

    List<SchemaObject> objects() {
        return Collections.unmodifiableList(objects);
    }
}
