package dev.lockstep.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.jpa.boot.internal.ParsedPersistenceXmlDescriptor;

/** Persistence units for tests. */
final class Units {

    private Units() {}

    /** A unit of these classes, that no file declares. */
    static PersistenceUnit of(Class<?>... classes) {
        return of(Arrays.stream(classes).map(Class::getName).toList());
    }

    static PersistenceUnit of(List<String> classes) {
        ParsedPersistenceXmlDescriptor descriptor = new ParsedPersistenceXmlDescriptor(
                Units.class.getProtectionDomain().getCodeSource().getLocation());
        descriptor.setName("test");
        descriptor.setExcludeUnlistedClasses(true);
        descriptor.addClasses(classes);
        return new PersistenceUnit(descriptor);
    }

    static EntityModel boot(Class<?>... classes) {
        return EntityModel.boot(of(classes), Units.class.getClassLoader());
    }

    /** A class loader that finds a persistence.xml in each of these directories and no other, and all classes. */
    static ClassLoader finding(Path... directories) {
        URL[] urls = Arrays.stream(directories).map(Units::url).toArray(URL[]::new);
        URLClassLoader files = new URLClassLoader(urls, null);
        return new ClassLoader(Units.class.getClassLoader()) {
            @Override
            public java.util.Enumeration<URL> getResources(String name) throws IOException {
                return name.equals("META-INF/persistence.xml") ? files.getResources(name) : super.getResources(name);
            }
        };
    }

    private static URL url(Path directory) {
        try {
            return directory.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Writes a persistence.xml with this content. */
    static void write(Path directory, String... units) {
        String content = Arrays.stream(units)
                .collect(Collectors.joining(
                        "\n",
                        "<persistence xmlns=\"https://jakarta.ee/xml/ns/persistence\" version=\"3.0\">\n",
                        "\n</persistence>\n"));
        try {
            Path file = directory.resolve("META-INF/persistence.xml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
