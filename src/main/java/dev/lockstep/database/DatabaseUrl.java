package dev.lockstep.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Where a database is, and as whom to connect. Reads libpq's form ({@code postgresql://user:password@host:5432/name},
 * also {@code postgres://}, several hosts, percent-encoding) and the driver's ({@code jdbc:postgresql://host/name?user=me}).
 * The password is kept apart: neither {@link #jdbcUrl()} nor {@link #toString()} has it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS">libpq's URIs</a>
 */
public final class DatabaseUrl {

    private static final String JDBC = "jdbc:postgresql:";

    /** libpq's parameters that the driver has under another name. Parameters of the same name need no line. */
    private static final Map<String, String> DRIVER_NAMES = Map.of(
            "application_name", PGProperty.APPLICATION_NAME.getName(),
            "connect_timeout", PGProperty.CONNECT_TIMEOUT.getName(),
            "target_session_attrs", PGProperty.TARGET_SERVER_TYPE.getName(),
            "keepalives", PGProperty.TCP_KEEP_ALIVE.getName(),
            "gssencmode", PGProperty.GSS_ENC_MODE.getName(),
            "channel_binding", PGProperty.CHANNEL_BINDING.getName());

    private final String authority;
    private final String database;
    private final SortedMap<String, String> parameters;

    private DatabaseUrl(String authority, String database, Map<String, String> parameters) {
        this.authority = authority;
        this.database = database;
        this.parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /**
     * Reads a URL of either form.
     *
     * @throws IllegalArgumentException where it is neither, or names a parameter that does not exist; the message says
     *     what is wrong and never repeats the password
     */
    public static DatabaseUrl parse(String url) {
        String text = url.strip();
        if (text.startsWith(JDBC)) {
            return parse(text.substring(JDBC.length()), true);
        }
        for (String scheme : List.of("postgresql:", "postgres:")) {
            if (text.startsWith(scheme)) {
                return parse(text.substring(scheme.length()), false);
            }
        }
        throw malformed("it begins with neither postgresql:// nor jdbc:postgresql:");
    }

    private static DatabaseUrl parse(String afterScheme, boolean jdbc) {
        Map<String, String> parameters = new TreeMap<>();
        int question = afterScheme.indexOf('?');
        String path = question < 0 ? afterScheme : afterScheme.substring(0, question);
        String query = question < 0 ? "" : afterScheme.substring(question + 1);
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                addParameter(parameters, pair, jdbc);
            }
        }
        if (!path.startsWith("//")) {
            if (!jdbc) {
                throw malformed("after the scheme come two slashes: postgresql://user@host:5432/database");
            }
            return new DatabaseUrl("localhost", decode(path.replaceFirst("^/", "")), parameters);
        }
        int slash = path.indexOf('/', 2);
        String authority = slash < 0 ? path.substring(2) : path.substring(2, slash);
        String database = slash < 0 ? "" : decode(path.substring(slash + 1));
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            addUser(parameters, authority.substring(0, at));
        }
        String hosts = authority.substring(at + 1);
        checkPorts(hosts);
        return new DatabaseUrl(hosts.isEmpty() ? "localhost" : hosts, database, parameters);
    }

    private static void addUser(Map<String, String> parameters, String userInfo) {
        int colon = userInfo.indexOf(':');
        parameters.put("user", decode(colon < 0 ? userInfo : userInfo.substring(0, colon)));
        if (colon >= 0) {
            parameters.put("password", decode(userInfo.substring(colon + 1)));
        }
    }

    private static void addParameter(Map<String, String> parameters, String pair, boolean jdbc) {
        int equals = pair.indexOf('=');
        String given = decode(equals < 0 ? pair : pair.substring(0, equals));
        String name = jdbc ? given : DRIVER_NAMES.getOrDefault(given, given);
        if (PGProperty.forName(name) == null && !name.equals("user") && !name.equals("password")) {
            throw malformed("there is no connection parameter called '" + given + "'");
        }
        parameters.put(name, equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }

    private static void checkPorts(String hosts) {
        for (String host : hosts.split(",", -1)) {
            String port = host.replaceFirst("^(\\[[^]]*]|[^:]*):?", "");
            if (!port.isEmpty() && !port.matches("[0-9]{1,5}")) {
                // Not repeated: it may be a piece of a password that was not encoded.
                throw malformed("what follows the host's colon is not a port number (are special characters of the"
                        + " password percent-encoded, @ as %40, : as %3A, / as %2F?)");
            }
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed("a percent sign is not followed by two hexadecimal digits");
        }
    }

    private static IllegalArgumentException malformed(String reason) {
        return new IllegalArgumentException("The database URL cannot be read: " + reason
                + ". It looks like postgresql://user:password@host:5432/database?sslmode=require.");
    }

    /** The URL for the JDBC driver, without user and password. */
    public String jdbcUrl() {
        return JDBC + "//" + authority + "/" + encode(database);
    }

    /** User, password and every other parameter, for the JDBC driver. */
    public Properties properties() {
        Properties properties = new Properties();
        properties.setProperty(PGProperty.APPLICATION_NAME.getName(), "lockstep");
        parameters.forEach(properties::setProperty);
        return properties;
    }

    /** The user to connect as; null where the URL leaves it to the driver. */
    public @Nullable String user() {
        return parameters.get("user");
    }

    /**
     * Opens a connection.
     *
     * @throws DatabaseException where that is not possible, with the reason and what to do about it
     */
    public Connection connect() {
        try {
            Connection connection = new Driver().connect(jdbcUrl(), properties());
            if (connection == null) {
                throw new DatabaseException("Cannot connect to " + this + ": the JDBC driver does not take this URL.");
            }
            return connection;
        } catch (SQLException e) {
            throw DatabaseException.cannotConnect(this, e);
        }
    }

    private static String encode(String text) {
        List<String> parts = new ArrayList<>();
        for (int codePoint : text.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            boolean plain = codePoint < 128 && (Character.isLetterOrDigit(codePoint) || "-_.~".contains(character));
            parts.add(plain ? character : percent(character));
        }
        return String.join("", parts);
    }

    private static String percent(String character) {
        StringBuilder text = new StringBuilder();
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
            text.append('%').append(String.format("%02X", octet & 0xff));
        }
        return text.toString();
    }

    /** The URL in libpq's form with the password masked. */
    @Override
    public String toString() {
        String user = parameters.containsKey("user") ? encode(parameters.getOrDefault("user", "")) : "";
        String masked = parameters.containsKey("password") ? user + ":***" : user;
        return "postgresql://" + (masked.isEmpty() ? "" : masked + "@") + authority + "/" + encode(database);
    }
}
