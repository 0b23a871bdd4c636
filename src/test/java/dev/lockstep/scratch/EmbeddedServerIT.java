package dev.lockstep.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The cache of the embedded server, from its first use through whatever may happen to it. */
@Timeout(120)
class EmbeddedServerIT {

    /** One for all tests, so that the programs are unpacked once; each test leaves it in whatever state. */
    @TempDir
    private static Path cache;

    @Test
    void whatIsKeptIsThereInTheNextRun() throws SQLException {
        keepSomething();
        checkThatItIsStillThere();
    }

    private static void keepSomething() {
        try (ScratchServer server = start()) {
            server.kept("key", empty -> Sql.execute(empty, "CREATE TABLE t ()"));
        }
    }

    private static void checkThatItIsStillThere() throws SQLException {
        try (ScratchServer server = start();
                ScratchDatabase kept = server.kept("key", empty -> fail("It is there already"))) {
            assertThat(Sql.value(kept, "SELECT to_regclass('t')")).isEqualTo("t");
            assertThat(dataDirectory(kept)).endsWith("cluster-0/data");
        }
    }

    @Test
    void runsAtTheSameTimeHaveServersOfTheirOwn() throws SQLException {
        try (ScratchServer first = start();
                ScratchServer second = start();
                ScratchDatabase one = first.create();
                ScratchDatabase other = second.create()) {
            assertThat(dataDirectory(one)).isNotEqualTo(dataDirectory(other));
            Sql.execute(one, "CREATE TABLE t ()");
            assertThat(Sql.value(other, "SELECT to_regclass('t') IS NULL")).isEqualTo("t");
        }
    }

    /** What may happen to a cache. */
    enum Damage {
        NO_CLUSTER_VERSION {
            @Override
            void to(Path installation) throws IOException {
                Files.delete(installation.resolve("cluster-0/data/PG_VERSION"));
            }
        },
        NO_CONTROL_FILE {
            @Override
            void to(Path installation) throws IOException {
                Files.delete(installation.resolve("cluster-0/data/global/pg_control"));
            }
        },
        NO_DATABASES {
            @Override
            void to(Path installation) throws IOException {
                FileTree.delete(installation.resolve("cluster-0/data/base"));
            }
        },
        NO_DISGUISE {
            @Override
            void to(Path installation) throws IOException {
                Files.writeString(installation.resolve("cluster-0/disguise"), "MASK");
            }
        },
        NO_PASSWORD {
            @Override
            void to(Path installation) throws IOException {
                Files.delete(installation.resolve("cluster-0/password"));
            }
        },
        ANOTHER_PASSWORD {
            @Override
            void to(Path installation) throws IOException {
                Files.writeString(installation.resolve("cluster-0/password"), "another");
            }
        },
        HALF_A_CLUSTER {
            @Override
            void to(Path installation) throws IOException {
                Files.move(installation.resolve("cluster-0/data"), installation.resolve("cluster-0/data.half"));
            }
        },
        HALF_A_PROGRAM {
            @Override
            void to(Path installation) throws IOException {
                Path program = installation.resolve("binaries/bin/postgres");
                Path half = program.resolveSibling("half");
                try (SeekableByteChannel channel =
                        Files.newByteChannel(Files.copy(program, half), StandardOpenOption.WRITE)) {
                    channel.truncate(Files.size(program) / 2);
                }
                Files.move(half, program, StandardCopyOption.REPLACE_EXISTING);
            }
        },
        HALF_UNPACKED {
            @Override
            void to(Path installation) throws IOException {
                Files.move(installation.resolve("binaries"), installation.resolve("binaries.half"));
            }
        };

        abstract void to(Path installation) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void damageIsMended(Damage damage) throws IOException, SQLException {
        start().close();
        damage.to(installation());
        try (ScratchServer server = start();
                ScratchDatabase database = server.create()) {
            assertThat(Sql.value(database, "SELECT 1")).isEqualTo("1");
            assertThat(dataDirectory(database)).endsWith("cluster-0/data");
        }
    }

    @Test
    void serverOfAKilledRunGoesAwayByItselfAndItsDatabasesWithTheNextRun() throws Exception {
        Process run = ScratchRun.start(cache);
        String database = run.inputReader().readLine();
        ProcessHandle server = postmaster().orElseThrow();
        run.destroyForcibly();
        server.onExit().get();

        try (ScratchServer next = start();
                ScratchDatabase any = next.create()) {
            assertThat(dataDirectory(any)).endsWith("cluster-0/data");
            DatabaseServer.class.cast(next).finishHousekeeping();
            assertThat(Sql.value(any, "SELECT count(*) FROM pg_database WHERE datname = '" + database + "'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void serverThatWasLeftRunningIsEndedAndWhatItKeptStays() throws Exception {
        keepSomething();
        Process run = ScratchRun.start(cache);
        run.inputReader().readLine();
        ProcessHandle server = postmaster().orElseThrow();
        server.parent().orElseThrow().destroyForcibly();
        run.destroyForcibly();
        run.waitFor();
        assertThat(server.isAlive()).isTrue();
        checkThatItIsStillThere();
        server.onExit().get();
    }

    /** PostgreSQL does not start while a process of this user has the number that its last server had. */
    @Test
    void numberOfTheLastServerMayBeAnotherProcessByNow() throws IOException, SQLException {
        keepSomething();
        Files.writeString(
                installation().resolve("cluster-0/data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        checkThatItIsStillThere();
    }

    @Test
    void interruptFromTheKeyboardStopsTheServer() throws Exception {
        Process run = ScratchRun.start(cache);
        run.inputReader().readLine();
        ProcessHandle server = postmaster().orElseThrow();
        new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();
        assertThat(run.waitFor()).isEqualTo(130);
        assertThat(server.isAlive()).isFalse();
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void onlyThisMachineReachesTheServerAndOnlyWithThePassword() throws IOException, SQLException {
        try (ScratchServer server = start();
                ScratchDatabase database = server.create()) {
            assertThat(Sql.value(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            int port = Integer.parseInt(Sql.value(database, "SHOW port"));
            for (InetAddress address : otherAddresses()) {
                assertThatThrownBy(() -> connect(new InetSocketAddress(address, port)))
                        .isInstanceOf(IOException.class);
            }
            Properties login = database.properties();
            login.setProperty("password", "guessed");
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), login))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void passwordIsTheUsersAlone() throws IOException {
        start().close();
        Path password = installation().resolve("cluster-0/password");
        assertThat(Files.getPosixFilePermissions(password)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(installation().getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void cacheThatCannotBeUsedIsNamedWithTheRemedy(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> EmbeddedServer.in(file).start())
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("LOCKSTEP_CACHE");
    }

    @Test
    void rootWithoutUserNamespacesStartsAServerAllTheSame() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "Not root");
        start().close();
        Cluster cluster = Cluster.take(Installation.of(BinariesArchive.onClassPath(), cache));
        try {
            cluster.initialise(Disguise.OTHER_USER);
        } finally {
            cluster.close();
        }
        try (ScratchServer server = start();
                ScratchDatabase database = server.create()) {
            Path data = Path.of(dataDirectory(database));
            assertThat(Files.getAttribute(data, "unix:uid")).isEqualTo(65534);
            assertThat(data).endsWith(Path.of("cluster-0", "data"));
        }
    }

    /** Windows' way, which works on every system. */
    @Test
    void pgCtlStartsAndStopsAServerToo() throws Exception {
        start().close();
        Cluster cluster = Cluster.take(Installation.of(BinariesArchive.onClassPath(), cache));
        try {
            ServerProcess process = PgCtlServer.start(cluster, ServerSettings.at(EmbeddedServer.freePort()));
            assertThat(postmaster()).get().matches(ProcessHandle::isAlive);
            process.stop();
            assertThat(postmaster()).isEmpty();
        } finally {
            cluster.close();
        }
    }

    private static ScratchServer start() {
        return EmbeddedServer.in(cache).start();
    }

    private static String dataDirectory(ScratchDatabase database) throws SQLException {
        return Sql.value(database, "SHOW data_directory");
    }

    private static Path installation() throws IOException {
        try (Stream<Path> children = Files.list(cache.resolve("postgresql"))) {
            return children.findFirst().orElseThrow();
        }
    }

    /** The server that runs on the first cluster. */
    private static Optional<ProcessHandle> postmaster() throws IOException {
        Path file = installation().resolve("cluster-0/data/postmaster.pid");
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0)))
                : Optional.empty();
    }

    private static Iterable<InetAddress> otherAddresses() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
    }

    private static void connect(InetSocketAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(address, 1_000);
        }
    }
}
