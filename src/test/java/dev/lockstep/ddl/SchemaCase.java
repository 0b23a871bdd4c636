package dev.lockstep.ddl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case of {@link SchemaCasesIT}: a directory {@code cases/<name>} with {@code before.sql}, whose first comment is a
 * sentence about the case, {@code after.sql}, and {@code plan.sql}, the steps from the one to the other and back as the
 * newest PostgreSQL gets them.
 *
 * <p>{@code -Dlockstep.goldens=write} writes {@code plan.sql}; read the difference before committing it.
 */
record SchemaCase(int version, Path directory) {

    private static final Path CASES = Path.of("src/test/resources/dev/lockstep/ddl/cases");
    private static final Pattern SINCE = Pattern.compile("(?m)^-- since (\\d+)$");

    /** Every case that these versions of PostgreSQL have. */
    static List<SchemaCase> on(int... versions) {
        try (Stream<Path> directories = Files.list(CASES)) {
            return directories
                    .sorted()
                    .flatMap(directory ->
                            Arrays.stream(versions).mapToObj(version -> new SchemaCase(version, directory)))
                    .filter(SchemaCase::exists)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean exists() {
        Matcher since = SINCE.matcher(before());
        return !since.find() || Integer.parseInt(since.group(1)) <= version;
    }

    String before() {
        return read("before.sql");
    }

    String after() {
        return read("after.sql");
    }

    String plan() {
        return Files.exists(directory.resolve("plan.sql")) ? read("plan.sql") : "";
    }

    /** Whether plans are to be written down instead of compared. */
    static boolean isWriting() {
        return "write".equals(System.getProperty("lockstep.goldens"));
    }

    void write(String plan) {
        try {
            Files.writeString(directory.resolve("plan.sql"), plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return directory.getFileName() + " on " + version;
    }
}
