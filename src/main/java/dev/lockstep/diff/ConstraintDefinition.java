package dev.lockstep.diff;

import dev.lockstep.catalog.Constraint;

/**
 * What {@code pg_get_constraintdef} prints, without what can be altered in place.
 *
 * @param body the definition without the facts below
 * @param deferrability {@code DEFERRABLE INITIALLY DEFERRED} and the like; empty for the usual
 * @param valid false for NOT VALID
 */
public record ConstraintDefinition(Constraint.Type type, String body, String deferrability, boolean valid) {

    private static final String NOT_VALID = " NOT VALID";
    private static final String DEFERRED = " INITIALLY DEFERRED";
    private static final String DEFERRABLE = " DEFERRABLE";

    /** Takes a constraint's definition apart. */
    public static ConstraintDefinition of(Constraint constraint) {
        String rest = constraint.definition();
        boolean valid = !rest.endsWith(NOT_VALID);
        rest = without(rest, NOT_VALID);
        String body = without(without(rest, DEFERRED), DEFERRABLE);
        return new ConstraintDefinition(
                constraint.type(), body, rest.substring(body.length()).strip(), valid);
    }

    private static String without(String text, String tail) {
        return text.endsWith(tail) ? text.substring(0, text.length() - tail.length()) : text;
    }

    /** Whether PostgreSQL can alter it in place, both ways but for validity, which only comes and does not go. */
    boolean isAlterableTo(ConstraintDefinition after) {
        boolean deferrabilityAlters = type == Constraint.Type.FOREIGN_KEY || deferrability.equals(after.deferrability);
        return type == after.type && body.equals(after.body) && deferrabilityAlters;
    }

    /** Whether rows that are there are the only ones for which the two could differ. */
    boolean isSameButForValidity(ConstraintDefinition other) {
        return type == other.type && body.equals(other.body) && deferrability.equals(other.deferrability);
    }
}
