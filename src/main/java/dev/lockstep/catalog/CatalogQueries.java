package dev.lockstep.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The catalogue queries, one resource file each. */
final class CatalogQueries {

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private CatalogQueries() {}

    /** The text of {@code <name>.sql}. */
    static String text(String name) {
        return TEXTS.computeIfAbsent(name, CatalogQueries::load);
    }

    private static String load(String name) {
        String file = name + ".sql";
        try (InputStream stream = CatalogQueries.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the catalogue query " + file, e);
        }
    }
}
