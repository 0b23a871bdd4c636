package dev.lockstep.scratch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A PostgreSQL of the run's own, from binaries among the dependencies: nothing to install. Programs and databases are
 * kept in the user's cache; a run starts a server on them and stops it at the end, however it ends.
 */
public final class EmbeddedServer {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** Between finding a free port and using it, somebody else may. */
    private static final int PORTS_TO_TRY = 5;

    private final Path cacheDirectory;
    private final BinariesArchive archive;

    private EmbeddedServer(Path cacheDirectory, BinariesArchive archive) {
        this.cacheDirectory = cacheDirectory;
        this.archive = archive;
    }

    /**
     * The server whose binaries are on the class path.
     *
     * @param cacheDirectory where to keep binaries and databases, {@link CacheDirectory} for example
     */
    public static EmbeddedServer in(Path cacheDirectory) {
        return new EmbeddedServer(cacheDirectory, BinariesArchive.onClassPath());
    }

    /** The server of another version, from one of zonky's jars of binaries for this platform. */
    public EmbeddedServer withBinariesOf(Path jar) {
        return new EmbeddedServer(cacheDirectory, BinariesArchive.in(jar));
    }

    /** What is tried, in this order, until the server answers. */
    private enum Repair {
        NONE,
        NEW_CLUSTER,
        NEW_BINARIES
    }

    /** Starts the server. */
    public ScratchServer start() {
        try {
            Installation installation = Installation.of(archive, cacheDirectory);
            return startOn(Cluster.take(installation), installation);
        } catch (IOException e) {
            throw new ScratchException(
                    "Lockstep's cache in " + cacheDirectory + " cannot be used: " + e,
                    "Make it writable and see that the disk has room, or name another directory in LOCKSTEP_CACHE.",
                    e);
        }
    }

    private static ScratchServer startOn(Cluster cluster, Installation installation) throws IOException {
        boolean started = false;
        try {
            OrphanedServer.end(cluster);
            ScratchServer server = startAfter(Repair.NONE, cluster, installation);
            started = true;
            return server;
        } catch (StartFailure e) {
            throw new ScratchException(
                    "The embedded PostgreSQL in " + cluster.data() + " does not start: " + e.getMessage(),
                    "If this is about the place, name another cache directory in LOCKSTEP_CACHE; else name another server"
                            + " with --scratch.",
                    e);
        } finally {
            if (!started) {
                cluster.close();
            }
        }
    }

    private static ScratchServer startAfter(Repair repair, Cluster cluster, Installation installation)
            throws IOException, StartFailure {
        try {
            if (repair == Repair.NEW_BINARIES) {
                installation.unpackAgain();
            }
            if (repair != Repair.NONE || cluster.isEmpty()) {
                cluster.initialise(Disguise.forNewCluster());
            }
            return startOnAnyPort(cluster);
        } catch (StartFailure e) {
            if (e.diskIsFull()) {
                throw new IOException("the disk is full", e);
            }
            return switch (repair) {
                case NONE -> startAfter(Repair.NEW_CLUSTER, cluster, installation);
                case NEW_CLUSTER -> startAfter(Repair.NEW_BINARIES, cluster, installation);
                case NEW_BINARIES -> throw e;
            };
        }
    }

    private static ScratchServer startOnAnyPort(Cluster cluster) throws IOException, StartFailure {
        for (int attempt = 1; ; attempt++) {
            try {
                return startOnce(cluster, freePort());
            } catch (StartFailure e) {
                if (!e.portIsTaken() || attempt == PORTS_TO_TRY) {
                    throw e;
                }
            }
        }
    }

    private static ScratchServer startOnce(Cluster cluster, int port) throws IOException, StartFailure {
        Endpoint endpoint = new Endpoint("127.0.0.1:" + port, "postgres", login(cluster));
        ServerProcess process = cluster.start(port);
        try {
            return DatabaseServer.at(endpoint, new EmbeddedHost(cluster, process));
        } catch (SQLException e) {
            process.stop();
            throw new StartFailure("PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private static Properties login(Cluster cluster) throws StartFailure {
        Properties login = new Properties();
        login.setProperty("user", Cluster.USER);
        login.setProperty("password", cluster.password());
        login.setProperty("sslmode", "disable");
        login.setProperty("gssEncMode", "disable");
        return login;
    }
}
