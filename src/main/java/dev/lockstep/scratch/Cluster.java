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
    private final String name;
    private final Path directory;
    private final HeldFile slot;

    private Cluster(Installation installation, String name, HeldFile slot) {
        this.installation = installation;
        this.name = name;
        this.directory = installation.home().resolve(name);
        this.slot = slot;
    }

    /** The first that no run uses. It may be empty, and a server may have been left running on it. */
    static Cluster take(Installation installation) throws IOException {
        for (int number = 0; number < MOST; number++) {
            String name = "cluster-" + number;
            Optional<HeldFile> slot = HeldFile.tryHold(installation.home(), name + ".lock");
            if (slot.isPresent()) {
                return new Cluster(installation, name, slot.get());
            }
        }
        throw new ScratchException(
                MOST + " runs use the clusters in " + installation.home() + " already", "Wait until some have ended.");
    }

    Path data() {
        return directory.resolve("data");
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    private Path passwordFile() {
        return directory.resolve("password");
    }

    boolean isEmpty() {
        return !Files.isDirectory(data());
    }

    void wipe() throws IOException {
        FileTree.delete(directory);
    }

    /**
     * Makes the cluster. Its locale is C, which sorts and folds alike on every platform and version; its encoding is
     * UTF-8. The password goes over the loopback interface in the clear: it is random, the server's alone, and cheap
     * to check for every connection.
     */
    void initialise() throws IOException, StartFailure {
        FileTree.delete(directory);
        FileTree.createPrivate(directory);
        writePassword();
        Path half = directory.resolve("data.half");
        Programs.run(Disguise.forNewCluster()
                .command(List.of(
                        installation.program("initdb"),
                        "--pgdata=" + half,
                        "--username=" + USER,
                        "--pwfile=" + passwordFile(),
                        "--auth=password",
                        "--locale=C",
                        "--encoding=UTF8",
                        "--no-sync",
                        "--no-instructions")));
        Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path file = passwordFile();
        FileTree.createPrivateFile(file);
        Files.writeString(file, HexFormat.of().formatHex(random), StandardCharsets.US_ASCII);
    }

    /** The command that runs a server on it. */
    List<String> serverCommand(int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(installation.program("postgres"), "-D", data().toString()));
        for (String setting : ServerSettings.at(port)) {
            command.add("-c");
            command.add(setting);
        }
        return Disguise.forCluster(data()).command(command);
    }

    String name() {
        return name;
    }

    @Override
    public void close() throws IOException {
        slot.close();
    }
}
