package dev.lockstep.mapping.type;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;
import org.hibernate.usertype.UserTypeCreationContext;
import org.jspecify.annotations.Nullable;

/**
 * A {@code jsonb} column of a known shape: a record, or what else Jackson 3 reads and writes.
 *
 * <pre>{@code
 * @Type(JsonbType.class)
 * @Column(name = "speaker_info", columnDefinition = "jsonb")
 * private SpeakerInfo speakerInfo;
 * }</pre>
 *
 * <p>A document of another shape (a text, an array where a record is expected) fails to be read. Values are compared by
 * {@code equals}; other than records, which are taken to be immutable, they are copied by way of JSON, so that a change
 * inside one is seen and written.
 */
public final class JsonbType implements UserType<Object> {

    private final JsonCodec codec;

    /** Hibernate makes one an attribute. */
    public JsonbType(UserTypeCreationContext context) {
        this.codec = JsonCodec.of(JsonCodec.attributeType(context));
    }

    @Override
    public int getSqlType() {
        return SqlTypes.JSON;
    }

    @Override
    @SuppressWarnings("unchecked") // the attribute's class, whatever it is
    public Class<Object> returnedClass() {
        return (Class<Object>) codec.javaClass();
    }

    @Override
    public boolean equals(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other);
    }

    @Override
    public @Nullable Object nullSafeGet(ResultSet row, int position, WrapperOptions options) throws SQLException {
        String json = row.getString(position);
        return json == null ? null : codec.read(json);
    }

    @Override
    public void nullSafeSet(PreparedStatement statement, @Nullable Object value, int position, WrapperOptions options)
            throws SQLException {
        if (value == null) {
            statement.setNull(position, Types.OTHER);
        } else {
            statement.setObject(position, codec.write(value), Types.OTHER);
        }
    }

    @Override
    public @Nullable Object deepCopy(@Nullable Object value) {
        return value == null ? null : codec.copy(value);
    }

    @Override
    public boolean isMutable() {
        return !codec.javaClass().isRecord();
    }

    @Override
    public @Nullable Serializable disassemble(@Nullable Object value) {
        return value == null ? null : codec.write(value);
    }

    @Override
    public @Nullable Object assemble(@Nullable Serializable cached, Object owner) {
        return cached == null ? null : codec.read((String) cached);
    }
}
