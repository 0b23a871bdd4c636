package dev.lockstep.mapping.type;

import io.hypersistence.utils.hibernate.type.json.JsonNodeBinaryType;
import java.util.Objects;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A {@code jsonb} column of free content, as a Jackson 3 tree: hypersistence-utils' type, with numbers exact and
 * whatever a service says about JSON in a properties file left out of it.
 *
 * <pre>{@code
 * @Type(JsonbNodeType.class)
 * @Column(name = "metadata", columnDefinition = "jsonb")
 * private JsonNode metadata;
 * }</pre>
 */
public final class JsonbNodeType extends JsonNodeBinaryType {

    /** Hibernate makes one an attribute. */
    public JsonbNodeType() {
        super(JsonCodec.MAPPER);
    }

    @Override
    public int getSqlType() {
        return SqlTypes.JSON;
    }

    /** Without writing both out, which is what the type does for every document at every flush. */
    @Override
    public boolean equals(@Nullable JsonNode one, @Nullable JsonNode other) {
        return Objects.equals(one, other) || (one != null && other != null && ExactNumbers.same(one, other));
    }
}
