package dev.lockstep.ddl;

/**
 * One SQL statement.
 *
 * @param sql the statement without a semicolon at its end, laid out over several lines where that reads better
 * @param transactional whether it may run inside a transaction; one that may not stands alone in its change set
 */
public record Statement(String sql, boolean transactional) {

    public Statement {
        if (sql.isBlank()) {
            throw new IllegalArgumentException("a statement without SQL");
        }
    }

    /** A statement that may run inside a transaction. */
    static Statement of(String sql) {
        return new Statement(sql, true);
    }
}
