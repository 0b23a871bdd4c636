package dev.lockstep.hibernate;

import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.hibernate.DeclaredObjects.Declaration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.QualifiedName;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.generator.Generator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.mapping.GeneratorSettings;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.jspecify.annotations.Nullable;

/**
 * The sequences of key generators, and the entities whose keys they give; the first by name where several share one.
 *
 * @param metadata the booted metadata
 * @param context how names are completed
 * @param schemaOf the schema for what a name says of it, which may be nothing
 */
record DeclaredSequences(
        Metadata metadata, SqlStringGenerationContext context, Function<@Nullable Identifier, String> schemaOf) {

    Map<ObjectName, Declaration> read() {
        Map<ObjectName, Declaration> sequences = new LinkedHashMap<>();
        List<RootClass> roots = metadata.getEntityBindings().stream()
                .filter(RootClass.class::isInstance)
                .map(RootClass.class::cast)
                .sorted(Comparator.comparing(PersistentClass::getEntityName))
                .toList();
        for (RootClass root : roots) {
            if (generator(root) instanceof SequenceStyleGenerator sequence) {
                Property identifier = root.getIdentifierProperty();
                sequences.putIfAbsent(
                        name(sequence.getDatabaseStructure().getPhysicalName()),
                        new Declaration(root.getEntityName(), identifier == null ? null : identifier.getName()));
            }
        }
        return sequences;
    }

    private @Nullable Generator generator(RootClass root) {
        return root.getIdentifier()
                .createGenerator(
                        metadata.getDatabase().getDialect(), root, root.getIdentifierProperty(), new Settings(context));
    }

    private ObjectName name(QualifiedName name) {
        return ObjectName.of(Kind.SEQUENCE, schemaOf.apply(name.getSchemaName()), PgNames.of(name.getObjectName()));
    }

    private record Settings(SqlStringGenerationContext context) implements GeneratorSettings {

        @Override
        public @Nullable String getDefaultCatalog() {
            return null;
        }

        @Override
        public @Nullable String getDefaultSchema() {
            Identifier schema = context.getDefaultSchema();
            return schema == null ? null : schema.render();
        }

        @Override
        public SqlStringGenerationContext getSqlStringGenerationContext() {
            return context;
        }
    }
}
