package dev.lockstep.diff;

import dev.lockstep.catalog.ObjectName;

/** What a comparison says about one object that is not plainly the same on both sides. */
public sealed interface Finding permits Difference, NotComparable {

    /** The object it is about. */
    ObjectName name();
}
