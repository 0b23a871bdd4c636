package dev.lockstep.cli;

import dev.lockstep.scratch.ScratchDatabase;
import java.util.Properties;

/** URLs as a user writes them. */
final class Urls {

    private Urls() {}

    /** {@code postgresql://user:password@host:port/name}. */
    static String of(ScratchDatabase database) {
        Properties login = database.properties();
        return database.jdbcUrl()
                .replace(
                        "jdbc:postgresql://",
                        "postgresql://" + login.getProperty("user") + ":" + login.getProperty("password") + "@");
    }
}
