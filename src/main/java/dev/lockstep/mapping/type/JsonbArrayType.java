package dev.lockstep.mapping.type;

import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.AnnotationException;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;
import org.hibernate.usertype.UserTypeCreationContext;
import org.jspecify.annotations.Nullable;

/**
 * A {@code jsonb[]} column: a list whose elements are documents, of a record or another type that Jackson 3 reads and
 * writes, or {@code JsonNode}.
 *
 * <pre>{@code
 * @Type(JsonbArrayType.class)
 * @Column(name = "participants", columnDefinition = "_jsonb")
 * private List<Participant> participants;
 * }</pre>
 *
 * <p>{@code _jsonb} is PostgreSQL's own name of the type, and the one by which Hibernate's validate knows it again. Null
 * elements are kept. The list is copied, so that a change in it is seen and written; its elements as in {@link
 * JsonbType}.
 *
 * <p>{@code StatelessSession.upsert} cannot write it: Hibernate casts what it upserts to the type of a code, and has none
 * for this.
 */
public final class JsonbArrayType implements UserType<List<@Nullable Object>> {

    private final JsonCodec element;

    /** Hibernate makes one an attribute. */
    public JsonbArrayType(UserTypeCreationContext context) {
        this.element = JsonCodec.of(elementType(context));
    }

    private static Type elementType(UserTypeCreationContext context) {
        if (JsonCodec.attributeType(context) instanceof ParameterizedType list && list.getRawType() == List.class) {
            Type element = list.getActualTypeArguments()[0];
            if (!(element instanceof WildcardType) && !(element instanceof TypeVariable)) {
                return element;
            }
        }
        throw new AnnotationException(
                context.getMemberDetails().getDeclaringType().getName() + "."
                        + context.getMemberDetails().getName()
                        + ": @Type(JsonbArrayType.class) is for a List of one type; declare it as List<X>");
    }

    @Override
    public int getSqlType() {
        return Types.OTHER;
    }

    @Override
    @SuppressWarnings("unchecked") // a class object has no type arguments
    public Class<List<@Nullable Object>> returnedClass() {
        return (Class<List<@Nullable Object>>) (Class<?>) List.class;
    }

    @Override
    public @Nullable List<@Nullable Object> nullSafeGet(ResultSet row, int position, WrapperOptions options)
            throws SQLException {
        Array array = row.getArray(position);
        return array == null ? null : read((Object[]) array.getArray());
    }

    @Override
    public void nullSafeSet(
            PreparedStatement statement, @Nullable List<@Nullable Object> value, int position, WrapperOptions options)
            throws SQLException {
        if (value == null) {
            statement.setNull(position, Types.OTHER);
        } else {
            statement.setArray(position, statement.getConnection().createArrayOf("jsonb", write(value)));
        }
    }

    @Override
    public @Nullable List<@Nullable Object> deepCopy(@Nullable List<@Nullable Object> value) {
        if (value == null) {
            return null;
        }
        List<@Nullable Object> copy = new ArrayList<>(value);
        copy.replaceAll(document -> document == null ? null : element.copy(document));
        return copy;
    }

    @Override
    public boolean isMutable() {
        return true;
    }

    @Override
    public @Nullable Serializable disassemble(@Nullable List<@Nullable Object> value) {
        return value == null ? null : write(value);
    }

    @Override
    public @Nullable List<@Nullable Object> assemble(@Nullable Serializable cached, Object owner) {
        return cached == null ? null : read((Object[]) cached);
    }

    private @Nullable String[] write(List<@Nullable Object> documents) {
        return documents.stream()
                .map(document -> document == null ? null : element.write(document))
                .toArray(String[]::new);
    }

    /** What the driver hands out for a document is a text, or an object whose text it is. */
    private List<@Nullable Object> read(@Nullable Object[] documents) {
        List<@Nullable Object> list = new ArrayList<>(Arrays.asList(documents));
        list.replaceAll(document -> document == null ? null : element.read(document.toString()));
        return list;
    }
}
