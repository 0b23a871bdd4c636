package dev.lockstep.hibernate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.tool.schema.SourceType;
import org.hibernate.tool.schema.TargetType;
import org.hibernate.tool.schema.internal.ExceptionHandlerHaltImpl;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.ExceptionHandler;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaManagementTool;
import org.hibernate.tool.schema.spi.ScriptSourceInput;
import org.hibernate.tool.schema.spi.ScriptTargetOutput;
import org.hibernate.tool.schema.spi.SourceDescriptor;
import org.hibernate.tool.schema.spi.TargetDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate's schema tool, writing into a list.
 *
 * @param metadata what to create
 */
record SchemaScript(MetadataImplementor metadata) {

    List<String> createStatements() {
        StandardServiceRegistry registry = metadata.getMetadataBuildingOptions().getServiceRegistry();
        Map<String, Object> settings =
                registry.requireService(ConfigurationService.class).getSettings();
        Collected collected = new Collected(new ArrayList<>());
        registry.requireService(SchemaManagementTool.class)
                .getSchemaCreator(settings)
                .doCreation(metadata, new Options(settings), ContributableMatcher.ALL, new FromMetadata(), collected);
        return List.copyOf(collected.statements());
    }

    /**
     * Stops at the first error; creates schemas.
     *
     * @param settings the unit's
     */
    record Options(Map<String, Object> settings) implements ExecutionOptions {

        @Override
        public Map<String, Object> getConfigurationValues() {
            return settings;
        }

        @Override
        public boolean shouldManageNamespaces() {
            return true;
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return ExceptionHandlerHaltImpl.INSTANCE;
        }
    }

    private record FromMetadata() implements SourceDescriptor {

        @Override
        public SourceType getSourceType() {
            return SourceType.METADATA;
        }

        @Override
        public @Nullable ScriptSourceInput getScriptSourceInput() {
            return null;
        }
    }

    private record Collected(List<String> statements) implements TargetDescriptor, ScriptTargetOutput {

        @Override
        public EnumSet<TargetType> getTargetTypes() {
            return EnumSet.of(TargetType.SCRIPT);
        }

        @Override
        public ScriptTargetOutput getScriptTargetOutput() {
            return this;
        }

        @Override
        public void prepare() {}

        @Override
        public void accept(String command) {
            String statement = command.endsWith(";") ? command.substring(0, command.length() - 1) : command;
            // The schema may be public, or another unit's, too.
            statements.add(statement.replaceFirst("^create schema (?!if not exists)", "create schema if not exists "));
        }

        @Override
        public void release() {}
    }
}
