package dev.lockstep.scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A directory of databases that one run at a time uses and that the next run finds again. Runs at the same time have
 * one each, {@code cluster-0}, {@code cluster-1} and so on, the first that is free.
 */
final class Cluster implements AutoCloseable {

    /** PostgreSQL's usual superuser: changelogs may name it. */
    static final String USER = "postgres";

    private static final int MOST = 100;

    private final Installation installation;
    private final Path directory;
    private final HeldFile slot;

    private Cluster(Installation installation, String name, HeldFile slot) {
        this.installation = installation;
        this.directory = installation.home().resolve(name);
        this.slot = slot;
    }

    /** The first that no run uses. It may be empty, and a server may have been left running on it. */
    static Cluster take(Installation installation) throws IOException {
        for (int number = 0; number < MOST; number++) {
            String name = "cluster-" + number;
            Optional<HeldFile> slot = HeldFile.tryHold(installation.home(), name + ".lock");
            if (slot.isPresent()) {
                slot.get().touch();
                return new Cluster(installation, name, slot.get());
            }
        }
        throw new ScratchException(
                MOST + " runs use the clusters in " + installation.home() + " already", "Wait until some have ended.");
    }

    Path data() {
        return directory.resolve("data");
    }

    String password() throws StartFailure {
        return content(passwordFile());
    }

    private Path passwordFile() {
        return directory.resolve("password");
    }

    boolean isEmpty() {
        return !Files.isDirectory(data());
    }

    /**
     * Makes the cluster. Its locale is C, which sorts and folds alike on every platform and version; its encoding is
     * UTF-8. The password goes over the loopback interface in the clear: it is random, the server's alone, and cheap
     * to check for every connection.
     */
    void initialise(Disguise disguise) throws IOException, StartFailure {
        FileTree.delete(directory);
        FileTree.createPrivate(directory);
        writePassword();
        Files.writeString(disguiseFile(), disguise.name());
        Path half = directory.resolve("data.half");
        Programs.run(
                disguise,
                List.of(
                        installation.program("initdb"),
                        "--pgdata=" + half,
                        "--username=" + USER,
                        "--pwfile=" + passwordFile(),
                        "--auth=password",
                        "--locale=C",
                        "--encoding=UTF8",
                        "--no-sync",
                        "--no-instructions"));
        spread(half.resolve("base"));
        Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Tells ext4 that the databases have nothing to do with one another. Without a journal, as on many a virtual
     * machine, it looks at every file that was deleted near by in the last minutes before it creates one, and after a
     * few dropped databases a new one takes 0.2 s instead of 0.01 (see {@code recently_deleted} in
     * <a href="https://github.com/torvalds/linux/blob/master/fs/ext4/ialloc.c">ialloc.c</a>). Other file systems
     * refuse, and do not need it.
     */
    private static void spread(Path directory) throws IOException {
        if (Platform.isLinux()) {
            try {
                Programs.run(Disguise.NONE, List.of("chattr", "+T", directory.toString()));
            } catch (StartFailure e) {
                // It goes without.
            }
        }
    }

    /** As whom the cluster was made: its files are that user's. */
    private Disguise disguise() throws StartFailure {
        String name = content(disguiseFile());
        try {
            return Disguise.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new StartFailure("Nobody knows as whom to start PostgreSQL: " + name, e);
        }
    }

    private static String content(Path file) throws StartFailure {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new StartFailure(file + " cannot be read: " + e, e);
        }
    }

    private Path disguiseFile() {
        return directory.resolve("disguise");
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path file = passwordFile();
        FileTree.createPrivateFile(file);
        Files.writeString(file, HexFormat.of().formatHex(random), StandardCharsets.US_ASCII);
    }

    /** Starts a server on it. */
    ServerProcess start(int port) throws IOException, StartFailure {
        List<String> settings = ServerSettings.at(port);
        return Platform.isWindows() ? PgCtlServer.start(this, settings) : LeashedServer.start(postgres(settings));
    }

    private List<String> postgres(List<String> settings) throws StartFailure {
        List<String> command = new ArrayList<>(List.of(installation.program("postgres"), "-D", data().toString()));
        for (String setting : settings) {
            command.add("-c");
            command.add(setting);
        }
        return disguise().command(command);
    }

    /** Starts or stops a server on it by {@code pg_ctl}. */
    void pgCtl(String action, String... options) throws IOException, StartFailure {
        List<String> command = new ArrayList<>(List.of(installation.program("pg_ctl"), action, "--pgdata=" + data()));
        command.addAll(List.of(options));
        Programs.run(disguise(), command);
    }

    /** Where {@code pg_ctl} lets the server write. */
    Path log() {
        return directory.resolve("server.log");
    }

    @Override
    public void close() throws IOException {
        slot.close();
    }
}
