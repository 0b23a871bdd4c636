package dev.lockstep.alignment;

import dev.lockstep.alignment.KeepOutcome.Strictness;
import dev.lockstep.catalog.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The file that a keep list is written in: YAML, a list called {@code keep} of entries with {@code kind}, {@code name},
 * {@code reason} and, where it is not {@code public}, {@code schema}.
 */
public final class KeepListFile {

    /** Where it is, below the project's folder, unless the command line says otherwise. */
    public static final String DEFAULT_PATH = "changelog/keep.yaml";

    private static final String LIST = "keep";
    private static final Set<String> KEYS = new TreeSet<>(List.of("kind", "schema", "name", "reason"));
    private static final Set<String> WITHOUT_SCHEMA =
            Set.of(Kind.SCHEMA.label(), Kind.EXTENSION.label(), KeepPattern.CHANGE_SET);

    private final Path file;

    private KeepListFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a keep list; a file that is not there keeps nothing.
     *
     * @throws AlignmentException where the file is not what it should be, with the entry and what is wrong with it
     */
    public static KeepList read(Path file, Strictness strictness) {
        return new KeepList(Files.exists(file) ? new KeepListFile(file).patterns() : List.of(), strictness);
    }

    private List<KeepPattern> patterns() {
        Object document = parse();
        if (document == null) {
            return List.of();
        }
        if (!(document instanceof Map<?, ?> map) || !map.keySet().equals(Set.of(LIST))) {
            throw wrong("it is to have one list, called '" + LIST + "'");
        }
        if (map.get(LIST) == null) {
            return List.of();
        }
        if (!(map.get(LIST) instanceof List<?> entries)) {
            throw wrong("'" + LIST + "' is not a list");
        }
        List<KeepPattern> patterns = new ArrayList<>();
        for (Object entry : entries) {
            patterns.add(pattern(entry, "entry " + (patterns.size() + 1)));
        }
        return patterns;
    }

    private @Nullable Object parse() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return new Yaml(new SafeConstructor(options)).load(text);
        } catch (CharacterCodingException e) {
            throw wrong("it is not UTF-8");
        } catch (IOException e) {
            throw new AlignmentException("The keep list " + file + " cannot be read: " + e.getMessage(), e);
        } catch (MarkedYAMLException e) {
            throw wrong("line "
                    + (e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1) + " is not YAML: "
                    + e.getProblem());
        } catch (YAMLException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private KeepPattern pattern(@Nullable Object entry, String which) {
        if (!(entry instanceof Map<?, ?> map)) {
            throw wrong(which + " is not a mapping");
        }
        for (Object key : map.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw wrong(which + " has a key '" + key + "'; there are " + String.join(", ", KEYS));
            }
        }
        String kind = required(map, "kind", which);
        if (!kinds().contains(kind)) {
            throw wrong(which + ": there is no kind '" + kind + "'; there are " + String.join(", ", kinds()));
        }
        return new KeepPattern(
                kind, schema(map, kind, which), required(map, "name", which), required(map, "reason", which));
    }

    private String schema(Map<?, ?> map, String kind, String which) {
        if (!WITHOUT_SCHEMA.contains(kind)) {
            return map.containsKey("schema") ? required(map, "schema", which) : "public";
        }
        if (map.containsKey("schema")) {
            throw wrong(which + ": the kind '" + kind + "' has no schema");
        }
        return "";
    }

    private String required(Map<?, ?> map, String key, String which) {
        if (map.get(key) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw wrong(which + " needs a text as its '" + key + "'");
    }

    private static Set<String> kinds() {
        Set<String> kinds =
                Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.toCollection(TreeSet::new));
        kinds.add(KeepPattern.CHANGE_SET);
        return kinds;
    }

    private AlignmentException wrong(String what) {
        return new AlignmentException("The keep list " + file + " cannot be used: " + what + ". An entry looks like\n"
                + "  - kind: table\n    name: legacy_*\n    reason: dropped when the importer goes");
    }
}
