package dev.lockstep.changelog;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.Resource;
import org.jspecify.annotations.Nullable;

/** Resources of a class loader. */
record ClassPathSource(ClassLoader loader) implements ChangelogSource {

    /** The same file in a jar and in a build's output is one file; two different ones cannot be told apart. */
    @Override
    public byte @Nullable [] read(String path) {
        byte[] found = null;
        try {
            for (URL url : Collections.list(loader.getResources(path))) {
                byte[] bytes = bytes(url);
                if (found != null && !Arrays.equals(found, bytes)) {
                    throw new ChangelogException("The class path has two different files " + path
                            + ", so it is not clear which one to run. Leave one of the jars out that bring it.");
                }
                found = bytes;
            }
        } catch (IOException e) {
            throw new ChangelogException("Cannot read " + path + " on the class path: " + e.getMessage() + ".", e);
        }
        return found;
    }

    private static byte[] bytes(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream stream = connection.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    @Override
    public List<String> list(String directory) {
        ClassLoaderResourceAccessor resources = new ClassLoaderResourceAccessor(loader);
        try {
            List<String> paths = resources.search(directory, true).stream()
                    .map(Resource::getPath)
                    .map(ChangelogPath::normalized)
                    .distinct()
                    .sorted()
                    .toList();
            resources.close();
            return paths;
        } catch (Exception e) {
            throw new ChangelogException("Cannot list " + directory + " on the class path: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public String describe() {
        return "the class path";
    }
}
