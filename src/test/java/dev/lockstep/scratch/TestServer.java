package dev.lockstep.scratch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The PostgreSQL servers of the integration tests: one of each version in a process, started when first asked for and
 * stopped when the process ends. What is kept stays in the build directory, until that is cleaned.
 */
public final class TestServer {

    /** The default version, which is on the class path. */
    public static final int LATEST = 18;

    /** Where the build puts what can be made again; also for commands that tests start. */
    public static final Path CACHE = Path.of("target", "scratch-cache").toAbsolutePath();

    private static final Path OLDER_BINARIES = Path.of("target", "postgres-binaries");
    private static final Map<Integer, ScratchServer> RUNNING = new ConcurrentHashMap<>();

    private TestServer() {}

    /** The server of the default version. */
    public static ScratchServer get() {
        return version(LATEST);
    }

    /** An empty database on the server of the default version; whoever asks closes it. */
    public static ScratchDatabase empty() {
        return get().create();
    }

    /** The server of a major version: 14, 18 and, in the full build, those between. */
    public static ScratchServer version(int major) {
        return RUNNING.computeIfAbsent(major, TestServer::start);
    }

    /** How to reach the server of a database, as {@link ServerByUrl} does. */
    static Endpoint endpointOf(ScratchDatabase database) {
        String address = database.jdbcUrl().replaceAll("jdbc:postgresql://|/.*", "");
        return new Endpoint(address, "postgres", database.properties());
    }

    private static ScratchServer start(int major) {
        EmbeddedServer server = EmbeddedServer.in(CACHE);
        return major == LATEST
                ? server.start()
                : server.withBinariesOf(binaries(major)).start();
    }

    /** The jar with the binaries of an older version. */
    static Path binaries(int major) {
        PathMatcher name = FileSystems.getDefault().getPathMatcher("glob:*-" + major + ".jar");
        try (Stream<Path> jars = Files.list(OLDER_BINARIES)) {
            return jars.filter(jar -> name.matches(jar.getFileName()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No PostgreSQL " + major + " in " + OLDER_BINARIES));
        } catch (IOException e) {
            throw new IllegalStateException("Run `mvn generate-test-resources` to fetch older servers", e);
        }
    }
}
