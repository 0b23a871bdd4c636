package dev.lockstep.scratch;

import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody's server on which this user may create databases. Connections must reach PostgreSQL itself, or a pooler that
 * pools sessions: a run is known by a lock of its session.
 */
public final class ServerByUrl {

    private static final Pattern URL = Pattern.compile("jdbc:postgresql://([^/?]+)/([^?]*)(?:\\?(.*))?");

    private static final String MAY_CREATE_DATABASES = """
            SELECT rolcreatedb OR rolsuper
              FROM pg_catalog.pg_roles
             WHERE rolname = current_user""";

    private ServerByUrl() {}

    /**
     * Logs in.
     *
     * @param jdbcUrl {@code jdbc:postgresql://host:port/database?parameters}; the database is only connected to
     * @param properties what the driver needs beside the URL, such as {@code user} and {@code password}
     */
    public static ScratchServer connect(String jdbcUrl, Properties properties) {
        Endpoint endpoint = endpoint(jdbcUrl, properties);
        try {
            requireRightToCreate(endpoint);
            return DatabaseServer.at(endpoint, new SomebodysHost(endpoint));
        } catch (SQLException e) {
            throw new ScratchException(
                    "Logging in to the scratch server " + new SomebodysHost(endpoint).place() + " failed: " + reason(e),
                    remedy(e),
                    e);
        }
    }

    /** Takes the URL's parameters into the properties, so that no URL of ours has a password in it. */
    private static Endpoint endpoint(String jdbcUrl, Properties properties) {
        Matcher url = URL.matcher(jdbcUrl);
        if (!url.matches()) {
            throw new ScratchException(
                    "The scratch server's URL is not of the form jdbc:postgresql://host:port/database",
                    "Write host and database out; user and password may follow as parameters.");
        }
        Properties login = new Properties();
        if (url.group(3) != null) {
            for (String parameter : url.group(3).split("&", -1)) {
                int equals = parameter.indexOf('=');
                login.setProperty(
                        decoded(equals < 0 ? parameter : parameter.substring(0, equals)),
                        equals < 0 ? "" : decoded(parameter.substring(equals + 1)));
            }
        }
        login.putAll(properties);
        return new Endpoint(url.group(1), decoded(url.group(2)), login);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void requireRightToCreate(Endpoint endpoint) throws SQLException {
        try (Connection connection = endpoint.connect(endpoint.database());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(MAY_CREATE_DATABASES)) {
            if (!row.next() || !row.getBoolean(1)) {
                throw new ScratchException(
                        "The scratch server " + new SomebodysHost(endpoint).place() + " does not let this user create"
                                + " databases",
                        "Let a superuser run ALTER ROLE … CREATEDB for the user, or log in as another one.");
            }
        }
    }

    /** The driver's words, without its own advice and full stop. */
    private static String reason(SQLException e) {
        return e.getCause() instanceof UnknownHostException
                ? "there is no host of this name"
                : String.valueOf(e.getMessage()).replaceFirst("^FATAL: ", "").replaceFirst("\\.( Check .*)?$", "");
    }

    private static String remedy(SQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case "08001", "08004", "08006" -> "Is PostgreSQL running there, and reachable from here?";
            case "28P01", "28000" -> "Check the user and the password in the URL of --scratch.";
            case "3D000" -> "Name a database that is there, postgres for example; it is only connected to.";
            case "53300" -> "The server has no connection left for this user; end some or raise the limit.";
            default -> "Check the URL of --scratch.";
        };
    }

    private record SomebodysHost(Endpoint endpoint) implements Host {

        String place() {
            return "at " + endpoint + " (user " + endpoint.user() + ")";
        }

        @Override
        public String description(String version) {
            return "PostgreSQL " + version + " " + place();
        }

        @Override
        public boolean outlivesRun() {
            return true;
        }

        @Override
        public void stop() {
            // It is not ours.
        }
    }
}
