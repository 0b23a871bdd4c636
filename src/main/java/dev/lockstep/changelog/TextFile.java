package dev.lockstep.changelog;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text of changelog files: always UTF-8. */
final class TextFile {

    private static final Pattern FORMATTED =
            Pattern.compile("\\uFEFF?\\s*--\\s*liquibase\\s*formatted", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_HEADER = 500;

    private TextFile() {}

    /**
     * Whether Liquibase reads this file as a changelog, and so as UTF-8. Others may be anything: XML says its encoding
     * itself, and SQL and data that a change set names have the encoding that the change set gives.
     */
    static boolean isChangelog(String path, byte[] bytes) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml")
                || lower.endsWith(".yml")
                || lower.endsWith(".json")
                || (lower.endsWith(".sql") && FORMATTED.matcher(start(bytes)).lookingAt());
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LONGEST_HEADER), StandardCharsets.UTF_8);
    }

    /**
     * A file's text.
     *
     * @throws ChangelogException when it is not UTF-8, with the line of the first byte that is not
     */
    static String requireUtf8(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new ChangelogException(String.format(
                    "%s, line %d: byte %02X is not UTF-8. Save the file as UTF-8.",
                    path, line(bytes, in.position()), bytes[in.position()]));
        }
        return out.flip().toString();
    }

    /** The lines of a text that may or may not be UTF-8. */
    static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
