package dev.lockstep.diff;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.Identity;
import dev.lockstep.catalog.Sequence;

/** Sequences, and columns with one behind them, that differ in whether they are logged. */
final class SequenceStates {

    private SequenceStates() {}

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
