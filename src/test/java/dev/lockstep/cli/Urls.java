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

    /** The same as a command says it. */
    static String masked(ScratchDatabase database) {
        return of(database).replaceFirst(":[^:@]*@", ":***@");
    }

    /** {@code host:port}. */
    static String address(ScratchDatabase database) {
        return of(database).replaceFirst(".*@([^/]*)/.*", "$1");
    }
}
