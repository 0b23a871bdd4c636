package dev.lockstep.alignment;

import dev.lockstep.catalog.ObjectName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is out of step.
 *
 * @param code what sort of difference it is; stable, for machines
 * @param object the object that differs; null where Hibernate's validate did not say more than its message
 * @param facts what each party has, attribute by attribute; empty for what only a message tells
 * @param origin who says so: the entity and the change set
 * @param message the finding in one sentence, with both values
 */
public record Finding(Code code, @Nullable ObjectName object, List<Fact> facts, Origin origin, String message) {

    /** What sort of difference a finding is. The words are stable. */
    public enum Code {
        /** The entities declare an object that the changelog does not make. */
        ENTITIES_ONLY("entities-only"),
        /** The changelog makes an object that no entity declares. */
        CHANGELOG_ONLY("changelog-only"),
        /** Both have the object, and it is not the same. */
        DIFFERENT("different"),
        /** Hibernate's own validate objects to the database that the changelog gives. */
        HIBERNATE_VALIDATE("hibernate-validate");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        /** The code as JSON has it. */
        public String word() {
            return word;
        }
    }

    /**
     * What each party has of one attribute.
     *
     * @param attribute what differs: {@code type}, {@code default}, {@code definition}
     * @param entities what the entities declare; null for nothing
     * @param changelog what the changelog gives; null for nothing
     */
    public record Fact(
            String attribute,
            @Nullable String entities,
            @Nullable String changelog) {

        String sentence() {
            return attribute + ": entities have " + say(entities) + ", changelog has " + say(changelog);
        }

        private static String say(@Nullable String value) {
            return value == null ? "none" : value;
        }
    }

    /**
     * Where a finding comes from.
     *
     * @param entity the entity class that declares the object; null where none does
     * @param field the field of that class; null where the class as a whole declares it
     * @param changeSet the change set that last touched the object, as {@code path::id::author}; null where none did
     */
    public record Origin(
            @Nullable String entity,
            @Nullable String field,
            @Nullable String changeSet) {
        static final Origin UNKNOWN = new Origin(null, null, null);
    }

    public Finding {
        facts = List.copyOf(facts);
    }
}
