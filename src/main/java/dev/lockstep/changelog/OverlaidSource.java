package dev.lockstep.changelog;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A source with files laid over it that are not written yet. */
record OverlaidSource(ChangelogSource beneath, Map<String, byte[]> files) implements ChangelogSource {

    OverlaidSource {
        files = Map.copyOf(files);
    }

    @Override
    public byte @Nullable [] read(String path) {
        byte[] planned = files.get(path);
        return planned != null ? planned.clone() : beneath.read(path);
    }

    @Override
    public List<String> list(String directory) {
        String prefix = directory.isEmpty() ? "" : directory + "/";
        Stream<String> planned = files.keySet().stream().filter(path -> path.startsWith(prefix));
        return Stream.concat(beneath.list(directory).stream(), planned)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String describe() {
        return beneath.describe();
    }
}
