package dev.lockstep.changelog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files that are there whole or not at all, whatever happens meanwhile. */
final class AtomicFile {

    private AtomicFile() {}

    /** Writes a file that must not exist yet, and its directories. */
    static void create(Path file, byte[] bytes) {
        writing(file, () -> {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            move(written(file, bytes), file);
        });
    }

    /** Writes a file over the one that is there, if one is; a link is followed, and permissions stay. */
    static void replace(Path file, byte[] bytes) {
        writing(file, () -> {
            if (Files.exists(file)) {
                Path target = file.toRealPath();
                Path written = written(target, bytes);
                copyPermissions(target, written);
                move(written, target);
            } else {
                Files.createDirectories(file.toAbsolutePath().getParent());
                move(written(file, bytes), file);
            }
        });
    }

    /** Removes a file again. */
    static void remove(Path file) {
        writing(file, () -> Files.deleteIfExists(file));
    }

    /** Something done to a file. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void writing(Path file, Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new ChangelogException("Cannot write " + file + ": " + reason(e) + ".", e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof FileAlreadyExistsException ? "it is there already" : String.valueOf(e.getMessage());
    }

    /** A file beside the one wanted, whole and on the disk. */
    private static Path written(Path file, byte[] bytes) throws IOException {
        Path temporary = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try (FileChannel channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        return temporary;
    }

    private static void move(Path written, Path file) throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
        forceDirectory(file.resolveSibling("."));
    }

    /** Where the system can: Windows cannot open a directory. */
    private static void forceDirectory(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // The file itself is on the disk; its name follows in its time.
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
