package dev.lockstep.changelog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import liquibase.Liquibase;
import org.jspecify.annotations.Nullable;

/**
 * What a changelog's outcome depends on, as one value: the paths and bytes of all files below the root changelog's
 * directory, the root's path, and Liquibase's version. Costs no start of Liquibase.
 *
 * <p>Two things it does not cover, and says: files elsewhere ({@link #uncovered}), and text that Liquibase fills in from
 * the environment ({@link #hasParameters}).
 */
public final class ChangelogHash {

    private static final byte[] PARAMETER = {'$', '{'};

    private final String directory;
    private final String value;
    private final boolean hasParameters;

    private ChangelogHash(String directory, String value, boolean hasParameters) {
        this.directory = directory;
        this.value = value;
        this.hasParameters = hasParameters;
    }

    /** The hash of a root changelog as it is now. */
    public static ChangelogHash of(ChangelogSource source, String root) {
        String path = ChangelogPath.normalized(root);
        String directory = ChangelogPath.directory(path);
        MessageDigest digest = sha256();
        add(digest, liquibaseVersion().getBytes(StandardCharsets.UTF_8));
        add(digest, path.getBytes(StandardCharsets.UTF_8));
        boolean parameters = false;
        for (String file : source.list(directory)) {
            byte @Nullable [] bytes = source.read(file);
            if (bytes != null) {
                add(digest, file.getBytes(StandardCharsets.UTF_8));
                add(digest, bytes);
                parameters |= containsParameter(bytes);
            }
        }
        return new ChangelogHash(directory, HexFormat.of().formatHex(digest.digest()), parameters);
    }

    /** SHA-256 in hexadecimal. */
    public String value() {
        return value;
    }

    /**
     * Whether a file has <code>${…}</code> in it, which Liquibase fills in from properties and from the environment:
     * what the changelog gives is then not known from its files alone.
     */
    public boolean hasParameters() {
        return hasParameters;
    }

    /** Those of the files that a run read ({@link ChangelogRunner#filesRead}) that the hash does not cover. */
    public SortedSet<String> uncovered(Collection<String> filesRead) {
        SortedSet<String> uncovered = new TreeSet<>(filesRead);
        uncovered.removeIf(file -> directory.isEmpty() ? !file.startsWith("../") : file.startsWith(directory + "/"));
        return uncovered;
    }

    /** With its length before it, so that no two sequences of parts look alike. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(part.length).flip());
        digest.update(part);
    }

    private static boolean containsParameter(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == PARAMETER[0] && bytes[i + 1] == PARAMETER[1]) {
                return true;
            }
        }
        return false;
    }

    private static String liquibaseVersion() {
        try (InputStream stream = Liquibase.class.getClassLoader().getResourceAsStream("liquibase.build.properties")) {
            Properties build = new Properties();
            if (stream != null) {
                build.load(stream);
            }
            return build.getProperty("build.version", "unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
