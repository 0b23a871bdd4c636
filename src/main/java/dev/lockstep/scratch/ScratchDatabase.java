package dev.lockstep.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** A database on a {@link ScratchServer}, and how to connect to it. */
public final class ScratchDatabase implements AutoCloseable {

    private final Endpoint endpoint;
    private final String name;
    private final Runnable disposal;

    ScratchDatabase(Endpoint endpoint, String name, Runnable disposal) {
        this.endpoint = endpoint;
        this.name = name;
        this.disposal = disposal;
    }

    public String name() {
        return name;
    }

    /** Where it is, without user and password: those are among the {@link #properties()}. */
    public String jdbcUrl() {
        return endpoint.jdbcUrl(name);
    }

    /** What the JDBC driver needs beside the URL: {@code user}, {@code password} and how to connect. A fresh copy. */
    public Properties properties() {
        return endpoint.properties();
    }

    /** A new connection; whoever opens it closes it. */
    public Connection open() {
        try {
            return endpoint.connect(name);
        } catch (SQLException e) {
            throw new ScratchException(
                    "Connecting to the scratch database " + name + " at " + endpoint + " failed: " + e.getMessage(),
                    "The server may have been stopped, or the database dropped by another run; run the command again.",
                    e);
        }
    }

    /** Drops it, whoever is connected; a kept one stays. */
    @Override
    public void close() {
        disposal.run();
    }

    @Override
    public String toString() {
        return name + " at " + endpoint;
    }
}
