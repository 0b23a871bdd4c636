package dev.lockstep.changelog;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where changelog files come from. Paths are written with slashes, relative to the checkout's root, whatever the
 * source: what a changelog records about itself is the same from a checkout and from a jar.
 */
public interface ChangelogSource {

    /** The files below a directory: the checkout's root. */
    static ChangelogSource directory(Path root) {
        return new DirectorySource(root);
    }

    /** The resources of a class loader, as a service has them that depends on the jar. */
    static ChangelogSource classPath(ClassLoader loader) {
        return new ClassPathSource(loader);
    }

    /** This source as it would be with some files written: new ones, or new contents of old ones. */
    default ChangelogSource with(Map<String, byte[]> files) {
        return new OverlaidSource(this, files);
    }

    /**
     * A file's bytes; null when there is no such file.
     *
     * @throws ChangelogException when it is there but cannot be read
     */
    byte @Nullable [] read(String path);

    /** The paths of all files below a directory, at any depth, sorted; none when there is no such directory. */
    List<String> list(String directory);

    /** What a person calls this place: {@code /home/ann/checkout}, {@code the class path}. */
    String describe();
}
