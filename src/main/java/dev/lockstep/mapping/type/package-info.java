/**
 * Types of columns that neither Jakarta Persistence nor Hibernate maps as PostgreSQL has them. Public API for anybody's
 * entities. What maps which column, all of it round-tripped and passing Hibernate's validate:
 *
 * <table>
 *   <caption>Columns and what maps them</caption>
 *   <tr><th>column</th><th>attribute</th><th>mapped by</th><th>why</th></tr>
 *   <tr><td>{@code jsonb}, free</td><td>{@code JsonNode}</td><td>{@link dev.lockstep.mapping.type.JsonbNodeType}:
 *       hypersistence-utils' JsonNodeBinaryType</td><td>with numbers exact, no mapper from a properties file, and a type
 *       code that upsert can cast to</td></tr>
 *   <tr><td>{@code jsonb}, of a known shape</td><td>record</td><td>{@link dev.lockstep.mapping.type.JsonbType}:
 *       ours</td><td>hypersistence-utils' JsonType reads a document of another shape as an empty record, and wants records
 *       to be Serializable; Hibernate's JSON takes whatever mapper a service has set</td></tr>
 *   <tr><td>{@code jsonb[]}</td><td>{@code List} of records or {@code JsonNode}</td><td>{@link
 *       dev.lockstep.mapping.type.JsonbArrayType}: ours</td><td>hypersistence-utils' ListArrayType fails validate and
 *       reads texts only; Hibernate has nothing</td></tr>
 *   <tr><td>{@code tsvector}</td><td>{@code String}</td><td>hypersistence-utils' PostgreSQLTSVectorType</td><td>passes
 *       validate with {@code columnDefinition = "tsvector"}; Hibernate has nothing</td></tr>
 *   <tr><td>{@code text[]}, {@code varchar(10)[]}, {@code uuid[]}, {@code integer[]}</td><td>{@code List}</td><td>Hibernate:
 *       {@code @JdbcTypeCode(SqlTypes.ARRAY)} with a column definition</td><td>ListArrayType fails validate</td></tr>
 *   <tr><td>{@code text}</td><td>{@code String}</td><td>Hibernate: {@code length = Length.LONG32}</td><td>with
 *       {@code columnDefinition = "text"} Hibernate takes the length for 255, and upsert cuts the text there</td></tr>
 *   <tr><td>{@code timestamptz}, {@code timestamp}</td><td>{@code Instant}, {@code LocalDateTime}</td><td>Hibernate, with a
 *       column definition</td><td>every other way gives the column a precision</td></tr>
 *   <tr><td>text or number of a closed set</td><td>enum with {@code @EnumeratedValue}</td><td>Hibernate, with {@link
 *       dev.lockstep.mapping.EnumCheck} or {@link dev.lockstep.mapping.NoEnumCheck}</td><td>one check with a name, or
 *       none</td></tr>
 * </table>
 *
 * <p>The JSON types read and write by one Jackson 3 mapper of their own. A fraction is read as a double where that says the
 * same number, else as a decimal. Nothing of the tool belongs here.
 */
@NullMarked
package dev.lockstep.mapping.type;

import org.jspecify.annotations.NullMarked;
