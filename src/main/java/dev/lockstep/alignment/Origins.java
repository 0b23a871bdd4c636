package dev.lockstep.alignment;

import dev.lockstep.alignment.Finding.Origin;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.hibernate.DeclaredObjects;

/** Which entity stands behind an object. */
final class Origins {

    private Origins() {}

    /** The entity and field that declare an object; {@link Origin#UNKNOWN} where none does. */
    static Origin declared(DeclaredObjects declared, ObjectName name) {
        return declared.find(name)
                .map(at -> new Origin(at.entity(), at.field(), null))
                .orElse(Origin.UNKNOWN);
    }
}
