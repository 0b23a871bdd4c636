package dev.lockstep.ddl;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.Identity;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.diff.DefaultNames;
import java.util.ArrayList;
import java.util.List;

/** GENERATED ... AS IDENTITY with the options of its sequence. */
final class IdentityOptions {

    private IdentityOptions() {}

    static String definition(Column column, Identity identity) {
        Sequence sequence = identity.sequence();
        List<String> options = new ArrayList<>();
        if (!sequence.name().name().equals(DefaultNames.sequence(column.name()))) {
            // Said in PostgreSQL's grammar and by pg_dump, though not in the manual.
            options.add("SEQUENCE NAME " + Identifiers.qualified(sequence.name()));
        }
        options.addAll(SequenceStatements.options(sequence));
        return "GENERATED " + kind(identity) + " AS IDENTITY"
                + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
    }

    private static String kind(Identity identity) {
        return identity.always() ? "ALWAYS" : "BY DEFAULT";
    }

    static List<Statement> change(Column column, Identity before, Identity after) {
        List<Statement> statements = new ArrayList<>();
        Sequence old = before.sequence();
        Sequence now = after.sequence();
        if (before.always() != after.always()) {
            statements.add(Statement.of(ColumnStatements.alterColumn(column) + "SET GENERATED " + kind(after)));
        }
        if (!old.name().equals(now.name())) {
            statements.add(Statement.of("ALTER SEQUENCE " + Identifiers.qualified(old.name()) + " RENAME TO "
                    + Identifiers.quote(now.name().name())));
        }
        List<String> options = SequenceStatements.changedOptions(old, now);
        if (!options.isEmpty()) {
            statements.add(Statement.of(
                    "ALTER SEQUENCE " + Identifiers.qualified(now.name()) + " " + String.join(" ", options)));
        }
        statements.addAll(Comments.change(old, now));
        return statements;
    }
}
