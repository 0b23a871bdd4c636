package dev.lockstep.alignment;

import dev.lockstep.catalog.ObjectName;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        /** The database has an object that the changelog, as far as it has run there, does not make. */
        DATABASE_ONLY("database-only"),
        /** The database lacks an object that the change sets it has run make. */
        NOT_IN_DATABASE("not-in-database"),
        /** The database has the object, and not as the change sets it has run make it. */
        DATABASE_DIFFERS("database-differs"),
        /** Hibernate's own validate objects to the database that the changelog gives. */
        HIBERNATE_VALIDATE("hibernate-validate");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        /** Whether one party has the object and another has not, so that the one fact is the whole object. */
        boolean isOfWholeObjects() {
            return switch (this) {
                case ENTITIES_ONLY, CHANGELOG_ONLY, DATABASE_ONLY, NOT_IN_DATABASE -> true;
                case DIFFERENT, DATABASE_DIFFERS, HIBERNATE_VALIDATE -> false;
            };
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
     * @param sides what each party that was asked has, in the order of the parties
     */
    public record Fact(String attribute, List<Side> sides) {

        public Fact {
            sides = List.copyOf(sides);
        }

        /**
         * A difference between entities and changelog.
         *
         * @param entities what the entities declare; null for nothing
         * @param changelog what the changelog gives; null for nothing
         */
        public Fact(String attribute, @Nullable String entities, @Nullable String changelog) {
            this(attribute, List.of(new Side(Party.ENTITIES, entities), new Side(Party.CHANGELOG, changelog)));
        }

        /** What a party has; empty where it was not asked. */
        public Optional<Side> side(Party party) {
            return sides.stream().filter(side -> side.party() == party).findFirst();
        }

        /** The same with one more party asked. */
        Fact and(Party party, @Nullable String value) {
            return new Fact(
                    attribute,
                    Stream.concat(
                                    sides.stream().filter(side -> side.party() != party),
                                    Stream.of(new Side(party, value)))
                            .sorted(Comparator.comparing(Side::party))
                            .toList());
        }

        /**
         * The party that stands alone against the others. Of two, that is the one which moved: entities that are ahead of
         * the changelog, a database that is not as its change sets have left it. None where all three differ.
         */
        Optional<Party> alone() {
            if (sides.size() == 2) {
                return Optional.of(side(Party.DATABASE).isPresent() ? Party.DATABASE : Party.ENTITIES);
            }
            return sides.stream().filter(this::isAlone).map(Side::party).findFirst();
        }

        private boolean isAlone(Side side) {
            List<Side> others = sides.stream()
                    .filter(other -> other.party() != side.party())
                    .toList();
            return others.stream().allMatch(other -> other.agrees(others.get(0)) && !other.agrees(side));
        }

        String sentence() {
            return attribute + ": " + sidesInWords();
        }

        String sidesInWords() {
            return sides.stream().map(Side::sentence).collect(Collectors.joining(", "));
        }
    }

    /**
     * What one party has of an attribute.
     *
     * @param value as PostgreSQL prints it; null for nothing
     */
    public record Side(Party party, @Nullable String value) {

        boolean agrees(Side other) {
            return Objects.equals(value, other.value);
        }

        String sentence() {
            return party.word() + (party == Party.ENTITIES ? " have " : " has ") + (value == null ? "none" : value);
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

    /** The same with more known of what each party has. */
    Finding with(List<Fact> moreFacts) {
        return new Finding(code, object, moreFacts, origin, message);
    }

    /** The party that stands alone in this; empty where no two agree. What validate says, it says of the entities. */
    public Optional<Party> alone() {
        if (facts.isEmpty()) {
            return Optional.of(Party.ENTITIES);
        }
        List<Optional<Party>> alone = facts.stream().map(Fact::alone).distinct().toList();
        return alone.size() == 1 ? alone.get(0) : Optional.empty();
    }
}
