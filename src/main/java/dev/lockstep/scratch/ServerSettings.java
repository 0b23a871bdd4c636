package dev.lockstep.scratch;

import java.util.List;

/** How the embedded server is set: for this machine alone, for speed, and alike everywhere. */
final class ServerSettings {

    private ServerSettings() {}

    static List<String> at(int port) {
        return List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=100",
                // Whoever loses power makes the cluster anew.
                "fsync=off",
                "synchronous_commit=off",
                "full_page_writes=off",
                "wal_level=minimal",
                "max_wal_senders=0",
                // Dropping a database looks through all buffers.
                "shared_buffers=32MB",
                // A changelog of a thousand tables in one transaction.
                "max_locks_per_transaction=256",
                "autovacuum=off",
                "jit=off",
                "max_logical_replication_workers=0",
                "timezone=UTC",
                "log_timezone=UTC",
                "lc_messages=C",
                "logging_collector=off",
                "log_destination=stderr",
                // LOG ranks above ERROR here: what statements do wrong, the client hears; this is for the server.
                "log_min_messages=log",
                "log_min_error_statement=panic",
                "log_checkpoints=off");
    }
}
