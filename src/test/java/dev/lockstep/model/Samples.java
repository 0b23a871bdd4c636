package dev.lockstep.model;

import static dev.lockstep.model.Sample.literal;

import dev.lockstep.model.prompter.CountrySet;
import dev.lockstep.model.threads.Goal;
import dev.lockstep.model.threads.Participant;
import dev.lockstep.model.threads.PlatformMetadata;
import dev.lockstep.model.threads.SpeakerInfo;
import dev.lockstep.model.threads.SpeakerTransition;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Telling values for each type of column: the first is an ordinary one, the others are the edges. */
final class Samples {

    private static final String NASTY = "O'Brien said \"{a,b}\", \\ and NULL;\n\tdone";
    private static final String FOREIGN = "Grüße, 日本語 ∞ 🎸 e\u0301";

    private static final Pattern VARCHAR = Pattern.compile("character varying\\((\\d+)\\)");

    /** What the checks of a table, or the meaning of a column, do not let be anything. */
    private static final Map<String, List<Sample>> SPECIAL = Map.of(
            "Utterance.timestampStart", doubles(0, Double.MIN_VALUE, -1e300),
            "Utterance.timestampEnd", doubles(0.1 + 0.2, 1e300, -1e300),
            "Relationship.strength", doubles(0, 1, 0.1 + 0.2),
            "Relationship.confidence", doubles(1, Double.MIN_VALUE, 0.5));

    private Samples() {}

    /**
     * The values to try.
     *
     * @param attribute {@code Entity.attribute}
     * @param javaType the attribute's type, with type arguments
     * @param sqlType the column's type, as PostgreSQL prints it
     */
    static List<Sample> of(String attribute, Type javaType, String sqlType) {
        if (SPECIAL.containsKey(attribute)) {
            return SPECIAL.get(attribute);
        }
        if (javaType instanceof Class<?> type && type.isEnum()) {
            return constants(type, sqlType);
        }
        Matcher varchar = VARCHAR.matcher(sqlType);
        if (varchar.matches()) {
            return varchars(Integer.parseInt(varchar.group(1)));
        }
        return switch (sqlType) {
            case "text" -> texts();
            case "integer" -> numbers(List.of(42, Integer.MIN_VALUE, Integer.MAX_VALUE, 0), sqlType);
            case "bigint" -> numbers(List.of(42L, Long.MIN_VALUE, Long.MAX_VALUE), sqlType);
            case "double precision" ->
                doubles(0.1 + 0.2, Double.MIN_VALUE, Double.MAX_VALUE, Double.NEGATIVE_INFINITY, Double.NaN);
            case "numeric(10,6)" ->
                numbers(
                        List.of(
                                new BigDecimal("0.000001"),
                                new BigDecimal("9999.999999"),
                                new BigDecimal("-9999.999999")),
                        sqlType);
            case "boolean" -> numbers(List.of(true, false), sqlType);
            case "uuid" -> uuids();
            case "timestamp with time zone" -> instants();
            case "timestamp without time zone" -> localTimes();
            case "tsvector" ->
                List.of(
                        literal("'cat':3 'fat':2A,4", "'cat':3 'fat':4,2A", sqlType),
                        literal("'O''Brien':1 '\\\\':2", "'O''Brien':1 '\\\\':2", sqlType),
                        literal("", "", sqlType));
            case "text[]" -> lists(sqlType, texts());
            case "character varying(10)[]" -> lists(sqlType, varchars(10));
            case "uuid[]" -> lists(sqlType, uuids());
            case "integer[]" -> lists(sqlType, numbers(List.of(1, Integer.MIN_VALUE, Integer.MAX_VALUE), "integer"));
            case "jsonb" -> documents(javaType);
            case "jsonb[]" -> lists(sqlType, documents(JsonSamples.elementOf(javaType)));
            default -> throw new AssertionError(attribute + " is " + sqlType + ", for which there are no samples");
        };
    }

    private static List<Sample> documents(Type type) {
        if (type == JsonNode.class) {
            return JsonSamples.trees();
        }
        if (type == CountrySet.class) {
            return JsonSamples.countries();
        }
        if (type == Participant.class) {
            return JsonSamples.participants();
        }
        if (type == Goal.class) {
            return JsonSamples.goals();
        }
        if (type == SpeakerInfo.class) {
            return JsonSamples.speakers();
        }
        if (type == SpeakerTransition.class) {
            return JsonSamples.transitions();
        }
        if (type == PlatformMetadata.class) {
            return JsonSamples.platforms();
        }
        throw new AssertionError(type + " is JSON for which there are no samples");
    }

    private static List<Sample> constants(Class<?> type, String sqlType) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> literal(constant, StoredValue.of((Enum<?>) constant), sqlType))
                .toList();
    }

    private static List<Sample> texts() {
        return Stream.of("plain", "", NASTY, FOREIGN, "NULL", " ", "x".repeat(10_000))
                .map(text -> literal(text, text, "text"))
                .toList();
    }

    private static List<Sample> varchars(int length) {
        return Stream.of("plain", "", "\"{,}\\'", "NULL", "é".repeat(length), "🎸".repeat(length))
                .map(text -> literal(text, text, "varchar"))
                .toList();
    }

    private static List<Sample> numbers(List<?> values, String type) {
        return values.stream()
                .map(value -> literal(value, value.toString(), type))
                .toList();
    }

    private static List<Sample> doubles(double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> literal(value, Double.toString(value), "float8"))
                .toList();
    }

    private static List<Sample> uuids() {
        return Stream.of(
                        "6f9619ff-8b86-d011-b42d-00c04fc964ff",
                        "00000000-0000-0000-0000-000000000000",
                        "ffffffff-ffff-ffff-ffff-ffffffffffff")
                .map(uuid -> literal(UUID.fromString(uuid), uuid, "uuid"))
                .toList();
    }

    /** Hibernate binds an Instant as a java.sql.Timestamp, which counts days before 15 October 1582 differently. */
    private static List<Sample> instants() {
        return Stream.of(
                        "2026-03-29T01:30:00.123456Z",
                        "1969-12-31T23:59:59.999999Z",
                        "1582-10-15T00:00:00.000001Z",
                        "9999-12-31T23:59:59.999999Z")
                .map(time -> literal(Instant.parse(time), time, "timestamptz"))
                .toList();
    }

    /** The first was skipped by clocks in Europe, the second by those in New York. */
    private static List<Sample> localTimes() {
        return Stream.of(
                        "2026-03-29T02:30:00.123456",
                        "2026-03-08T02:30:00",
                        "0001-01-01T00:00:00.000001",
                        "9999-12-31T23:59:59.999999")
                .map(time -> literal(LocalDateTime.parse(time), time, "timestamp"))
                .toList();
    }

    /** All elements and a null, none, one. */
    private static List<Sample> lists(String type, List<Sample> elements) {
        List<Sample> withNull =
                Stream.concat(elements.stream(), Stream.of(Sample.NULL)).toList();
        return List.of(
                Sample.array(withNull, type),
                Sample.array(List.of(), type),
                Sample.array(elements.subList(0, 1), type),
                Sample.array(List.of(Sample.NULL), type));
    }
}
