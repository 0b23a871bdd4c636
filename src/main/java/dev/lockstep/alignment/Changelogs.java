package dev.lockstep.alignment;

import dev.lockstep.hibernate.PersistenceUnit;

/** Which changelog belongs to a persistence unit. */
final class Changelogs {

    private Changelogs() {}

    /**
     * The path of a unit's root changelog.
     *
     * @throws AlignmentException where the unit names none
     */
    static String rootOf(PersistenceUnit unit) {
        String root = unit.changelog();
        if (root == null) {
            throw new AlignmentException("The persistence unit " + unit.name() + " names no changelog. Add"
                    + " <property name=\"lockstep.changelog\" value=\"changelog/" + unit.name()
                    + "/changelog.yaml\"/> to it in META-INF/persistence.xml.");
        }
        return root;
    }
}
