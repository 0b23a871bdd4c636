package dev.lockstep.model.threads;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a conversation is for; a document of {@code conversations.goals}.
 *
 * @param goalType learn, decide, build_rapport, brainstorm, resolve_conflict, custom
 * @param description in words
 * @param targetMetric how to tell that it is reached
 * @param targetValue the value of the metric then: a number, a text, what the metric takes
 * @param weight how much it counts among the goals
 * @param other further properties of the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Goal(
        @JsonProperty("goal_type") @Nullable String goalType,
        @Nullable String description,
        @JsonProperty("target_metric") @Nullable String targetMetric,
        @JsonProperty("target_value") @Nullable JsonNode targetValue,
        @Nullable Double weight,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

    public Goal {
        other = OtherProperties.of(other);
    }
}
