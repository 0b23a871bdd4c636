package dev.lockstep.changelog;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** ChangelogPath of changelog files: slashes, relative, without dots. */
final class ChangelogPath {

    private ChangelogPath() {}

    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** A path as somebody wrote it, in the one form that is compared. Leading {@code ..} stay. */
    static String normalized(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part :
                path.replace('\\', '/').replaceFirst("^classpath\\*?:", "").split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** The directory of a file; empty for the top. */
    static String directory(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    /** A path beside a file. */
    static String sibling(String path, String name) {
        return normalized(directory(path) + "/" + name);
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
