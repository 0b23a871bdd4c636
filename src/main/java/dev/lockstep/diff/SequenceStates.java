package dev.lockstep.diff;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.Identity;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Sequence;

/** Sequences, and columns with one behind them, that differ in whether they are logged. */
final class SequenceStates {

    private SequenceStates() {}

    /** A sequence, or a column with one behind it, as logged; anything else as it is. */
    static SchemaObject logged(SchemaObject object) {
        if (object instanceof Sequence sequence) {
            return logged(sequence, false);
        }
        return object instanceof Column column && column.value() instanceof Identity identity
                ? logged(column, identity, false)
                : object;
    }

    static Sequence logged(Sequence sequence, boolean unlogged) {
        return new Sequence(
                sequence.name(),
                sequence.type(),
                sequence.range(),
                sequence.cache(),
                sequence.cycle(),
                unlogged,
                sequence.ownedBy(),
                sequence.comment());
    }

    static Column logged(Column column, Identity identity, boolean unlogged) {
        return ColumnStates.withValue(column, new Identity(identity.always(), logged(identity.sequence(), unlogged)));
    }
}
