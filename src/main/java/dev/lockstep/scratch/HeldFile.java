package dev.lockstep.scratch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * A file that one holder at a time has. The operating system lets go of it when the process ends, however it ends.
 *
 * <p>Locks on files are between processes: within one, and that a second look at the file would lose POSIX's lock, is
 * the semaphores' part.
 */
final class HeldFile implements AutoCloseable {

    private static final Map<Path, Semaphore> IN_THIS_PROCESS = new ConcurrentHashMap<>();

    private final Path file;
    private final Semaphore turn;
    private final FileChannel channel;

    private HeldFile(Path file, Semaphore turn, FileChannel channel) {
        this.file = file;
        this.turn = turn;
        this.channel = channel;
    }

    /** Holds a file of a directory if nobody does; creates it if need be. */
    static Optional<HeldFile> tryHold(Path directory, String name) throws IOException {
        Path file = directory.toRealPath().resolve(name);
        Semaphore turn = turnOf(file);
        return turn.tryAcquire() ? held(turn, file, FileChannel::tryLock) : Optional.empty();
    }

    /** Waits until nobody holds a file of a directory, and holds it. */
    static HeldFile hold(Path directory, String name) throws IOException {
        Path file = directory.toRealPath().resolve(name);
        Semaphore turn = turnOf(file);
        turn.acquireUninterruptibly();
        return held(turn, file, FileChannel::lock).orElseThrow();
    }

    private static Semaphore turnOf(Path file) {
        return IN_THIS_PROCESS.computeIfAbsent(file, path -> new Semaphore(1));
    }

    private interface Locking {
        FileLock lock(FileChannel channel) throws IOException;
    }

    private static Optional<HeldFile> held(Semaphore turn, Path file, Locking locking) throws IOException {
        FileChannel channel = null;
        boolean held = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held = locking.lock(channel) != null;
            return held ? Optional.of(new HeldFile(file, turn, channel)) : Optional.empty();
        } finally {
            if (!held) {
                if (channel != null) {
                    channel.close();
                }
                turn.release();
            }
        }
    }

    /** Tells the time of the last use. */
    void touch() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            turn.release();
        }
    }
}
