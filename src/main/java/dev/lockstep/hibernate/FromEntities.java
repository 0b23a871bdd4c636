package dev.lockstep.hibernate;

import java.util.Map;
import org.hibernate.tool.schema.SourceType;
import org.hibernate.tool.schema.internal.ExceptionHandlerHaltImpl;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.ExceptionHandler;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.ScriptSourceInput;
import org.hibernate.tool.schema.spi.SourceDescriptor;
import org.jspecify.annotations.Nullable;

/** How Hibernate's schema tool is run: from the entities alone, with schemas, stopping at errors. */
record FromEntities(Map<String, Object> settings) implements ExecutionOptions, SourceDescriptor {

    static final ContributableMatcher EVERYTHING = ContributableMatcher.ALL;

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

    @Override
    public SourceType getSourceType() {
        return SourceType.METADATA;
    }

    @Override
    public @Nullable ScriptSourceInput getScriptSourceInput() {
        return null;
    }
}
