package dev.lockstep.changelog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A changelog file that is not written yet, and its root changelog with it included. {@link #contents} laid over the
 * checkout ({@link ChangelogSource#with}) runs exactly what {@link #write} then writes.
 */
public final class PlannedFile {

    private final Path checkout;
    private final String path;
    private final String text;
    private final String rootPath;
    private final byte @Nullable [] rootBefore;
    private final String rootText;

    PlannedFile(
            Path checkout, String path, String text, String rootPath, byte @Nullable [] rootBefore, String rootText) {
        this.checkout = checkout;
        this.path = path;
        this.text = text;
        this.rootPath = rootPath;
        this.rootBefore = rootBefore;
        this.rootText = rootText;
    }

    /** The new file's path below the checkout: {@code changelog/video-requests/0002-add-caption.sql}. */
    public String path() {
        return path;
    }

    /** The new file's text. */
    public String text() {
        return text;
    }

    /** The root changelog's text with the new file included. */
    public String rootText() {
        return rootText;
    }

    /** Both files' bytes by path. */
    public Map<String, byte[]> contents() {
        return Map.of(
                path, text.getBytes(StandardCharsets.UTF_8),
                rootPath, rootText.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the new file, then the root. Each is there whole or not at all, and the new file does not stay when the
     * root cannot be written.
     *
     * @throws ChangelogException when either cannot be written, or either was written by somebody else since the plan
     */
    public void write() {
        Path file = checkout.resolve(path);
        byte[] rootNow = ChangelogSource.directory(checkout).read(rootPath);
        if (!Arrays.equals(rootNow, rootBefore)) {
            throw new ChangelogException(
                    rootPath + " was changed meanwhile, so nothing was written. Run the command again.");
        }
        AtomicFile.create(file, text.getBytes(StandardCharsets.UTF_8));
        try {
            AtomicFile.replace(checkout.resolve(rootPath), rootText.getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException e) {
            AtomicFile.remove(file);
            throw e;
        }
    }

    /** Takes back what {@link #write} wrote. */
    public void takeBack() {
        Path root = checkout.resolve(rootPath);
        if (rootBefore == null) {
            AtomicFile.remove(root);
        } else {
            AtomicFile.replace(root, rootBefore);
        }
        AtomicFile.remove(checkout.resolve(path));
    }
}
