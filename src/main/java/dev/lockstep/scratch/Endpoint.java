package dev.lockstep.scratch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where a server listens and how to log in there.
 *
 * @param address host and port as a JDBC URL has them, for example {@code 127.0.0.1:5432}
 * @param database the database to connect to for creating others
 * @param login what the driver needs beside the URL, the password among it
 */
record Endpoint(String address, String database, Properties login) {

    Endpoint {
        login = copyOf(login);
    }

    /** The URL of one of the server's databases; nothing secret is in it. */
    String jdbcUrl(String name) {
        return "jdbc:postgresql://" + address + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    Properties properties() {
        return copyOf(login);
    }

    Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(name), login);
    }

    String user() {
        return login.getProperty("user", "");
    }

    private static Properties copyOf(Properties properties) {
        Properties copy = new Properties();
        copy.putAll(properties);
        return copy;
    }

    /** The address alone: a record would print the password. */
    @Override
    public String toString() {
        return address;
    }
}
