package dev.lockstep.model.threads;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Properties that a document has and its record does not. */
final class OtherProperties {

    private OtherProperties() {}

    static Map<String, JsonNode> of(@Nullable Map<String, JsonNode> properties) {
        return properties == null || properties.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }
}
