package dev.lockstep.scratch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    private final Semaphore turn;
    private final FileChannel channel;

    private HeldFile(Semaphore turn, FileChannel channel) {
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
            return held ? Optional.of(new HeldFile(turn, channel)) : Optional.empty();
        } finally {
            if (!held) {
                if (channel != null) {
                    channel.close();
                }
                turn.release();
            }
        }
    }

    /**
     * Tells the time of the last use, by writing: to set a file's times, Java opens and closes it, and the lock would be
     * lost.
     */
    void touch() throws IOException {
        channel.write(ByteBuffer.allocate(1), 0);
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
