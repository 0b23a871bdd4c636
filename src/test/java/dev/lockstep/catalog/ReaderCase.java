package dev.lockstep.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A case of {@link CatalogReaderIT}: {@code cases/<name>.sql}, whose first line is a sentence, and what is read after it
 * in {@code cases/<name>.txt}, or for older versions that read otherwise in {@code cases/<name>.before-16.txt}.
 *
 * <p>{@code -Dlockstep.goldens=write} writes what is read; read the difference before committing it.
 */
record ReaderCase(int version, Path sql) {

    private static final Path DIRECTORY = Path.of("src/test/resources/dev/lockstep/catalog/cases");
    private static final Pattern SINCE = Pattern.compile("(?m)^-- since (\\d+)$");

    /** Every case that these versions of PostgreSQL have. */
    static List<ReaderCase> on(int... versions) {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted(Comparator.comparing(Path::toString))
                    .flatMap(file -> IntStream.of(versions).mapToObj(version -> new ReaderCase(version, file)))
                    .filter(ReaderCase::exists)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean exists() {
        Matcher since = SINCE.matcher(statements());
        return !since.find() || Integer.parseInt(since.group(1)) <= version;
    }

    String statements() {
        return read(sql);
    }

    /** What this version is to read. */
    String expected() {
        return read(golden());
    }

    /** Whether what is read is to be written down instead of compared. */
    static boolean isWriting() {
        return "write".equals(System.getProperty("lockstep.goldens"));
    }

    /** Writes down what this version read, where that is not written down already. */
    void write(String actual) {
        try {
            boolean isNewest = version == CatalogReaderIT.NEWEST;
            if (isNewest || !read(golden()).equals(actual)) {
                Path file = golden();
                boolean takesOver = !isNewest && file.equals(file(".txt"));
                Files.writeString(takesOver ? file(".before-" + CatalogReaderIT.NEWEST + ".txt") : file, actual);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path golden() {
        return IntStream.rangeClosed(version + 1, CatalogReaderIT.NEWEST)
                .mapToObj(bound -> file(".before-" + bound + ".txt"))
                .filter(Files::exists)
                .findFirst()
                .orElse(file(".txt"));
    }

    private Path file(String ending) {
        return DIRECTORY.resolve(name() + ending);
    }

    private String name() {
        String file = sql.getFileName().toString();
        return file.substring(0, file.length() - ".sql".length());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name() + " on " + version;
    }
}
