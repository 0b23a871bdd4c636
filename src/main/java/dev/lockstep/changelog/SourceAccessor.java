package dev.lockstep.changelog;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import liquibase.resource.AbstractResource;
import liquibase.resource.AbstractResourceAccessor;
import liquibase.resource.OpenOptions;
import liquibase.resource.Resource;
import liquibase.resource.ResourceAccessor;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ChangelogSource} as Liquibase wants it, remembering what was asked for. Liquibase's own files (the schemas
 * that XML changelogs name) come from its jar.
 */
final class SourceAccessor extends AbstractResourceAccessor {

    private static final String OWN_FILES = "www.liquibase.org/";

    private final ChangelogSource source;
    private final SortedSet<String> read = new TreeSet<>();
    private final SortedSet<String> missing = new TreeSet<>();

    private String last = "";

    SourceAccessor(ChangelogSource source) {
        this.source = source;
    }

    /** The files that were read and the directories, with a final slash, that were listed. */
    SortedSet<String> read() {
        return Collections.unmodifiableSortedSet(read);
    }

    /** The file that was read last. */
    String last() {
        return last;
    }

    /** The files that were asked for and are not there. */
    SortedSet<String> missing() {
        return Collections.unmodifiableSortedSet(missing);
    }

    @Override
    public List<Resource> getAll(String path) {
        String normalized = ChangelogPath.normalized(path);
        byte[] bytes = normalized.startsWith(OWN_FILES) ? ownFile(normalized) : file(normalized);
        return bytes == null ? List.of() : List.of(new Bytes(normalized, bytes, this));
    }

    @Override
    public List<Resource> search(String path, boolean recursive) {
        String directory = ChangelogPath.normalized(path);
        read.add(directory + "/");
        return source.list(directory).stream()
                .filter(file -> recursive || ChangelogPath.directory(file).equals(directory))
                .map(this::existing)
                .toList();
    }

    @Override
    public List<String> describeLocations() {
        return List.of(source.describe());
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private Resource existing(String path) {
        byte[] bytes = file(path);
        return new Bytes(path, bytes == null ? new byte[0] : bytes, this);
    }

    private byte @Nullable [] file(String path) {
        byte[] bytes = source.read(path);
        if (bytes == null) {
            missing.add(path);
        } else {
            read.add(path);
            last = path;
        }
        return bytes;
    }

    private static byte @Nullable [] ownFile(String path) {
        return new ClassPathSource(ResourceAccessor.class.getClassLoader()).read(path);
    }

    /** A file's contents under its path. */
    private static final class Bytes extends AbstractResource {

        private final byte[] bytes;
        private final SourceAccessor accessor;

        Bytes(String path, byte[] bytes, SourceAccessor accessor) {
            super(path, uri(path));
            this.bytes = bytes;
            this.accessor = accessor;
        }

        private static URI uri(String path) {
            try {
                return new URI("changelog", null, "/" + path, null);
            } catch (URISyntaxException e) {
                throw new ChangelogException("Not a path that can be used: " + path + ".", e);
            }
        }

        /** Liquibase would replace what is not UTF-8 without a word. */
        @Override
        public InputStream openInputStream() {
            if (TextFile.isChangelog(getPath(), bytes)) {
                TextFile.requireUtf8(getPath(), bytes);
            }
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public Resource resolve(String other) {
            return at(getPath() + "/" + other);
        }

        @Override
        public Resource resolveSibling(String other) {
            return at(ChangelogPath.directory(getPath()) + "/" + other);
        }

        private Resource at(String path) {
            List<Resource> found = accessor.getAll(path);
            return found.isEmpty() ? new NotFoundResource(ChangelogPath.normalized(path), accessor) : found.get(0);
        }

        @Override
        public OutputStream openOutputStream(OpenOptions options) {
            throw new UnsupportedOperationException("a changelog is not written while it runs");
        }
    }
}
