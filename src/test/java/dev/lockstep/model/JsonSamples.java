package dev.lockstep.model;

import static dev.lockstep.model.Sample.literal;

import dev.lockstep.model.prompter.CountrySet;
import dev.lockstep.model.threads.Goal;
import dev.lockstep.model.threads.Participant;
import dev.lockstep.model.threads.ParticipantMetadata;
import dev.lockstep.model.threads.PlatformMetadata;
import dev.lockstep.model.threads.SecondarySpeaker;
import dev.lockstep.model.threads.SpeakerInfo;
import dev.lockstep.model.threads.SpeakerTransition;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Documents, as Java builds them and as JSON text. */
final class JsonSamples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonSamples() {}

    static Type elementOf(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    static List<Sample> trees() {
        return List.of(
                document(
                        JSON.objectNode()
                                .put("temperature", 0.7)
                                .put("tokens", 4096)
                                .put("quote", "O'Brien: \"{a,b}\" \\ NULL")
                                .put("été", "日本語 🎸")
                                .set(
                                        "nested",
                                        JSON.arrayNode()
                                                .add(JSON.objectNode().putNull("none"))
                                                .add(JSON.arrayNode())),
                        """
                        {"temperature": 0.7, "tokens": 4096, "quote": "O'Brien: \\"{a,b}\\" \\\\ NULL", "été": "日本語 🎸",
                         "nested": [{"none": null}, []]}"""),
                document(
                        JSON.arrayNode()
                                .add(Long.MAX_VALUE)
                                .add(new BigInteger("123456789012345678901234567890"))
                                .add(new BigDecimal("3.14159265358979323846264338327950288"))
                                .add(1e-7)
                                .add(new BigDecimal("1e400").toBigInteger())
                                .add(-1),
                        "[9223372036854775807, 123456789012345678901234567890, 3.14159265358979323846264338327950288,"
                                + " 1e-7, 1" + "0".repeat(400) + ", -1]"),
                document(JSON.objectNode(), "{}"),
                document(JSON.stringNode("a text"), "\"a text\""),
                document(JSON.booleanNode(true), "true"),
                document(JSON.nullNode(), "null"));
    }

    static List<Sample> countries() {
        return List.of(
                document(CountrySet.of("us", "UK", "DE", "de"), "[\"DE\", \"GB\", \"US\"]"),
                document(CountrySet.of(), "[]"));
    }

    static List<Sample> participants() {
        return List.of(
                document(new Participant("u1", "Zoë \"Z\" O'Brien", "facilitator"), """
                        {"id": "u1", "name": "Zoë \\"Z\\" O'Brien", "role": "facilitator"}"""),
                document(
                        new Participant(
                                "u2",
                                "{a,b}",
                                "observer",
                                "b@example.org",
                                "https://example.org/b.png",
                                "p-2",
                                new ParticipantMetadata("Europe/Berlin", "Dr.", Map.of("floor", JSON.numberNode(3))),
                                Map.of("pronouns", tree("[\"they\", null]"), "nothing", JSON.nullNode())),
                        """
                        {"id": "u2", "name": "{a,b}", "role": "observer", "email": "b@example.org",
                         "avatar_url": "https://example.org/b.png", "platform_id": "p-2",
                         "metadata": {"timezone": "Europe/Berlin", "title": "Dr.", "floor": 3},
                         "pronouns": ["they", null], "nothing": null}"""),
                document(new Participant(null, null, null, null, null, null, null, Map.of()), "{}"));
    }

    static List<Sample> goals() {
        return List.of(
                document(new Goal("learn", "know \\ understand", "score", JSON.numberNode(0.9), 1.5, Map.of()), """
                        {"goal_type": "learn", "description": "know \\\\ understand", "target_metric": "score",
                         "target_value": 0.9, "weight": 1.5}"""),
                document(
                        new Goal(
                                "custom", "NULL", null, tree("{\"low\": 1}"), null, Map.of("by", JSON.stringNode("x"))),
                        "{\"goal_type\": \"custom\", \"description\": \"NULL\", \"target_value\": {\"low\": 1},"
                                + " \"by\": \"x\"}"));
    }

    static List<Sample> speakers() {
        SecondarySpeaker second = new SecondarySpeaker("s2", 25.5, Map.of("mood", JSON.stringNode("calm")));
        return List.of(
                document(new SpeakerInfo("s1", "Åsa", 74.5, List.of(second), Map.of("n", JSON.numberNode(2))), """
                        {"primary_speaker": "s1", "speaker_name": "Åsa", "contribution_percentage": 74.5,
                         "secondary_speakers": [{"speaker_id": "s2", "percentage": 25.5, "mood": "calm"}], "n": 2}"""),
                document(new SpeakerInfo("s1", null, null, List.of(), Map.of()), """
                        {"primary_speaker": "s1", "secondary_speakers": []}"""));
    }

    static List<Sample> transitions() {
        return List.of(
                document(new SpeakerTransition("s1", "s2", 7, "interruption", "but \"{wait}\",", Map.of()), """
                        {"from_speaker": "s1", "to_speaker": "s2", "utterance_index": 7,
                         "transition_type": "interruption", "context_snippet": "but \\"{wait}\\","}"""),
                document(
                        new SpeakerTransition("s2", null, null, null, null, Map.of("pause", JSON.numberNode(1.25))),
                        "{\"from_speaker\": \"s2\", \"pause\": 1.25}"));
    }

    static List<Sample> platforms() {
        return List.of(
                document(PlatformMetadata.slack("m1", "c1", "1712345678.000100"), """
                        {"message_id": "m1", "channel_id": "c1", "thread_ts": "1712345678.000100"}"""),
                document(
                        new PlatformMetadata(
                                "m2",
                                "c2",
                                null,
                                tree("[{\"name\": \"+1\", \"count\": 2}]"),
                                tree("[\"a.png\"]"),
                                "g",
                                tree("[\"u1\"]"),
                                null,
                                null,
                                null,
                                Map.of("pinned", JSON.booleanNode(true))),
                        """
                        {"message_id": "m2", "channel_id": "c2", "reactions": [{"name": "+1", "count": 2}],
                         "attachments": ["a.png"], "guild_id": "g", "mentions": ["u1"], "pinned": true}"""),
                document(PlatformMetadata.googleMeet("abc-defg", "https://example.org/r", true), """
                        {"meeting_id": "abc-defg", "recording_url": "https://example.org/r", "is_host": true}"""));
    }

    private static Sample document(Object value, String json) {
        return literal(value, json, "jsonb");
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
