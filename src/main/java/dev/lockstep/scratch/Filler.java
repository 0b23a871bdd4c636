package dev.lockstep.scratch;

import java.sql.SQLException;

/** Makes of an empty database what is to be kept. */
@FunctionalInterface
public interface Filler {

    /** Fills the database and leaves no connection to it open: it is renamed afterwards. */
    void fill(ScratchDatabase empty) throws SQLException;
}
