package dev.lockstep.diff;

import dev.lockstep.catalog.ObjectName;

/**
 * What a change can cost.
 *
 * @param code stable, for programs: {@code drops-column}
 * @param subject the object at stake
 * @param consequence what happens, as a sentence
 */
public record Hazard(Code code, ObjectName subject, String consequence) {

    /** What is at stake. */
    public enum Severity {
        /** Data is gone, and no rollback brings it back: wants consent. */
        LOSES_DATA,
        /** It fails, and changes nothing, where rows do not satisfy it. */
        CAN_FAIL
    }

    /** The known hazards. Their identifiers are stable. */
    public enum Code {
        DROPS_TABLE("drops-table", Severity.LOSES_DATA),
        DROPS_COLUMN("drops-column", Severity.LOSES_DATA),
        RECREATES_COLUMN("recreates-column", Severity.LOSES_DATA),
        NARROWS_TYPE("narrows-type", Severity.LOSES_DATA),
        CONVERTS_TYPE("converts-type", Severity.LOSES_DATA),
        DROPS_ENUM_LABEL("drops-enum-label", Severity.LOSES_DATA),
        ADDS_REQUIRED_COLUMN("adds-required-column", Severity.CAN_FAIL),
        ADDS_NOT_NULL("adds-not-null", Severity.CAN_FAIL),
        ADDS_CHECK("adds-check", Severity.CAN_FAIL),
        ADDS_UNIQUENESS("adds-uniqueness", Severity.CAN_FAIL),
        ADDS_FOREIGN_KEY("adds-foreign-key", Severity.CAN_FAIL),
        ADDS_EXCLUSION("adds-exclusion", Severity.CAN_FAIL);

        private final String id;
        private final Severity severity;

        Code(String id, Severity severity) {
            this.id = id;
            this.severity = severity;
        }

        /** The identifier that reports show. */
        public String id() {
            return id;
        }

        /** What is at stake. */
        public Severity severity() {
            return severity;
        }
    }

    /** What is at stake. */
    public Severity severity() {
        return code.severity();
    }
}
