package dev.lockstep.hibernate;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.tool.schema.spi.GenerationTarget;

/** Receives the statements that Hibernate's schema tool would run. */
final class CollectedStatements implements GenerationTarget {

    private final List<String> statements = new ArrayList<>();

    @Override
    public void prepare() {
        statements.clear();
    }

    @Override
    public void accept(String statement) {
        statements.add(statement.strip());
    }

    @Override
    public void release() {
        // Nothing is held.
    }

    List<String> statements() {
        return List.copyOf(statements);
    }
}
