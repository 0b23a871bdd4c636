package dev.lockstep.mapping.type;

import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import org.hibernate.HibernateException;
import org.hibernate.usertype.UserTypeCreationContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values of one Java type as JSON text and back. The mapper is ours alone: how a service configures its own has no say
 * in what the database holds.
 */
final class JsonCodec {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(new ExactNumbers())
            .build();

    private final JavaType type;

    private JsonCodec(JavaType type) {
        this.type = type;
    }

    static JsonCodec of(Type type) {
        return new JsonCodec(MAPPER.constructType(type));
    }

    /** The type of the attribute that Hibernate is making a user type for, with its type arguments. */
    static Type attributeType(UserTypeCreationContext context) {
        Member member = context.getMemberDetails().toJavaMember();
        return member instanceof Method getter ? getter.getGenericReturnType() : ((Field) member).getGenericType();
    }

    Class<?> javaClass() {
        return type.getRawClass();
    }

    String write(Object value) {
        try {
            return MAPPER.writerFor(type).writeValueAsString(value);
        } catch (JacksonException e) {
            throw new HibernateException(
                    type.toCanonical() + " cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** JSON's own null is null, unless the type has a value for it as {@link JsonNode} has. */
    @Nullable
    Object read(String json) {
        try {
            return MAPPER.readerFor(type).readValue(json);
        } catch (JacksonException e) {
            throw new HibernateException(
                    "The document in the database is no " + type.toCanonical() + ": " + e.getOriginalMessage(), e);
        }
    }

    /** A copy that changes to the value do not reach. Records are taken to be immutable. */
    @Nullable
    Object copy(Object value) {
        if (value instanceof Record) {
            return value;
        }
        return value instanceof JsonNode node ? node.deepCopy() : read(write(value));
    }
}
