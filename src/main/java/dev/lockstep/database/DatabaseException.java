package dev.lockstep.database;

import java.sql.SQLException;
import java.util.Objects;

/** A database could not be reached or used. The message says which, why, and what to do next; never a password. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseException(String message) {
        super(message);
    }

    public DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What a failed connection attempt means, by its SQLSTATE. */
    static DatabaseException cannotConnect(DatabaseUrl url, SQLException cause) {
        String state = Objects.requireNonNullElse(cause.getSQLState(), "");
        String reason = switch (state) {
            case "28P01" -> "the password for this user is wrong. Check the user and the password of the URL.";
            case "28000" -> "the server does not let this user in: " + text(cause) + ". Check its pg_hba.conf.";
            case "3D000" -> "the server has no database of this name. Create it (createdb), or correct the URL.";
            case "53300" -> "the server has no connection left. Close some, or raise max_connections.";
            case "57P03" -> "the server is starting up or shutting down. Try again in a moment.";
            case "08001" -> unreachable(cause);
            default -> text(cause) + ". Check the URL.";
        };
        return new DatabaseException("Cannot connect to " + url + ": " + reason, cause);
    }

    private static String unreachable(SQLException cause) {
        return cause.getCause() instanceof java.net.UnknownHostException
                ? "there is no such host. Check the host name of the URL."
                : text(cause).replaceFirst(" Check that the hostname.*", "")
                        + " Check that the server runs and that host and port are right.";
    }

    private static String text(SQLException cause) {
        return Objects.requireNonNullElse(cause.getMessage(), "no reason given").replaceFirst("^(FATAL|ERROR): ", "");
    }
}
