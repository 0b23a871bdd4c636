package dev.lockstep.ddl;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.diff.Change;
import dev.lockstep.diff.Change.Alter;
import dev.lockstep.diff.Change.Create;
import dev.lockstep.diff.Change.Drop;
import dev.lockstep.diff.SerialColumns;
import dev.lockstep.diff.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns that come to a table, or go from it, together with their sequence: three changes, which one word says.
 *
 * @param step the step that they are part of
 */
record SerialColumnSteps(Step step) {

    /** Whether {@code serial}, or dropping a serial column, says this change of a sequence too. */
    boolean isSaidByColumn(Change change) {
        if (change instanceof Create create && create.object() instanceof Sequence sequence) {
            return taken(sequence).isPresent();
        }
        if (change instanceof Drop drop && drop.object() instanceof Sequence sequence) {
            return released(sequence).isPresent();
        }
        return change instanceof Alter alter
                && alter.after() instanceof Sequence sequence
                && Stream.concat(taken(sequence).stream(), released(sequence).stream())
                        .anyMatch(other -> other.equals(alter));
    }

    /** Whether the step makes this column {@code serial}. */
    boolean isSerial(Column column) {
        List<Sequence> sequences = step.changes().stream()
                .filter(Create.class::isInstance)
                .map(change -> ((Create) change).object())
                .filter(Sequence.class::isInstance)
                .map(Sequence.class::cast)
                .flatMap(sequence -> taken(sequence).stream())
                .map(alter -> (Sequence) alter.after())
                .toList();
        return SerialColumns.isSerial(column, sequences);
    }

    /** The alteration that gives a new sequence to its new serial column. */
    private Optional<Alter> taken(Sequence sequence) {
        return alterations(sequence)
                .filter(alter -> alter.after() instanceof Sequence owned
                        && sequence.withOwner(null).equals(alter.before())
                        && step.changes().stream()
                                .anyMatch(change -> change instanceof Create create
                                        && create.object() instanceof Column column
                                        && SerialColumns.isSerial(column, List.of(owned))))
                .findFirst();
    }

    /** The alteration that takes a sequence from its serial column, before both go. */
    private Optional<Alter> released(Sequence sequence) {
        return alterations(sequence)
                .filter(alter -> alter.before() instanceof Sequence owned
                        && sequence.withOwner(null).equals(alter.after())
                        && step.changes().stream()
                                .anyMatch(change -> change instanceof Drop drop
                                        && drop.object() instanceof Column column
                                        && SerialColumns.isSerial(column, List.of(owned))))
                .findFirst();
    }

    private Stream<Alter> alterations(Sequence sequence) {
        return step.changes().stream()
                .filter(change -> change instanceof Alter && change.subject().equals(sequence.name()))
                .map(Alter.class::cast);
    }
}
