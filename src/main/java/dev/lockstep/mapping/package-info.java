/**
 * Annotations for what Jakarta Persistence and Hibernate cannot say about a PostgreSQL schema. They are public API for
 * anybody's entities and take effect through Hibernate's own extension points: in Lockstep, and wherever a service lets
 * Hibernate create the schema.
 *
 * <ul>
 *   <li>{@link dev.lockstep.mapping.PgIndex}: an index with everything that PostgreSQL knows about indexes
 *   <li>{@link dev.lockstep.mapping.PgConstraint}: a constraint that has no annotation of its own
 *   <li>{@link dev.lockstep.mapping.PgExtension}: an extension that the tables need
 *   <li>{@link dev.lockstep.mapping.PgUnlogged}: a table that is unlogged
 *   <li>{@link dev.lockstep.mapping.DefaultedByDatabase}: an attribute whose value the database gives where the entity
 *       has none
 *   <li>{@link dev.lockstep.mapping.KeptCurrent}: an attribute that says when the row was last written
 *   <li>{@link dev.lockstep.mapping.EnumCheck}, {@link dev.lockstep.mapping.NoEnumCheck}: the check of an enum's column
 * </ul>
 *
 * <p>A mistake fails when Hibernate starts, with a {@link dev.lockstep.mapping.WrongMappingException} that says how to
 * mend it.
 *
 * <p>What the standard annotations can say is left to them:
 *
 * <table>
 *   <caption>Where the rest is said</caption>
 *   <tr><td>storage parameters, tablespace</td><td>{@code @Table(options = "with (fillfactor = 70)")}</td></tr>
 *   <tr><td>comment of a table, of a column</td><td>{@code @Table(comment = …)}, {@code @Column(comment = …)}; Hibernate
 *       writes them unescaped, so an apostrophe is doubled</td></tr>
 *   <tr><td>check</td><td>{@code @Table(check = @CheckConstraint(…))}, {@code @Column(check = …)}</td></tr>
 *   <tr><td>unique constraint, deferrable</td><td>{@code @UniqueConstraint(options = "deferrable initially
 *       deferred")}</td></tr>
 *   <tr><td>foreign key, deferrable</td><td>{@code @JoinColumn(foreignKey = @ForeignKey(options =
 *       "deferrable"))}</td></tr>
 *   <tr><td>foreign key, on delete</td><td>{@code @OnDelete(action = OnDeleteAction.SET_NULL)} of Hibernate; other
 *       actions by {@code @ForeignKey(foreignKeyDefinition = …)}</td></tr>
 *   <tr><td>default</td><td>{@code @ColumnDefault("now()")} of Hibernate</td></tr>
 *   <tr><td>collation</td><td>{@code @Collate("C")} of Hibernate</td></tr>
 *   <tr><td>storage, compression</td><td>{@code @Column(columnDefinition = "text storage external compression
 *       pglz")} (PostgreSQL 16 and later)</td></tr>
 *   <tr><td>generated column</td><td>{@code @GeneratedColumn("price * 2")} of Hibernate</td></tr>
 *   <tr><td>serial</td><td>{@code @Column(columnDefinition = "serial")} with {@link
 *       dev.lockstep.mapping.DefaultedByDatabase}; a foreign key to it states its own {@code columnDefinition =
 *       "integer"}</td></tr>
 *   <tr><td>sequence</td><td>{@code @SequenceGenerator(sequenceName = …, initialValue = …, allocationSize = …, options =
 *       "cache 5")}</td></tr>
 * </table>
 *
 * <p>Nothing of the tool belongs here: services use this package without it.
 */
@NullMarked
package dev.lockstep.mapping;

import org.jspecify.annotations.NullMarked;
