package dev.lockstep.cli;

import dev.lockstep.alignment.Systems;
import dev.lockstep.hibernate.PersistenceUnit;
import dev.lockstep.hibernate.PersistenceUnits;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which systems a command works on, and where their entities and changelogs are. */
final class ProjectOptions {

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Option(
            names = "--system",
            paramLabel = "NAME",
            description = "Only this system (a persistence unit's name). May be given several times. Default: all.")
    List<String> systems = new ArrayList<>();

    @Option(
            names = "--classpath",
            paramLabel = "PATH",
            description =
                    "Jars and class folders of other entities, with their META-INF/persistence.xml, separated as in"
                            + " Java's own class path. Default: the systems that Lockstep ships.")
    @Nullable
    String classpath;

    @Option(
            names = {"-C", "--directory"},
            paramLabel = "DIR",
            description =
                    "The folder that the changelogs' paths start from. Default: Lockstep's checkout, or the current"
                            + " folder where --classpath is given.")
    @Nullable
    Path directory;

    /** The class loader that sees the entities. */
    ClassLoader classLoader() {
        return classpath == null
                ? ProjectOptions.class.getClassLoader()
                : new URLClassLoader(roots().toArray(URL[]::new), ProjectOptions.class.getClassLoader());
    }

    /** The folder that the changelogs' paths start from. */
    Path directory() {
        if (directory != null && !Files.isDirectory(directory)) {
            throw usage("--directory " + directory + " is not a folder.");
        }
        String home = System.getProperty("lockstep.home");
        if (directory != null) {
            return directory;
        }
        return classpath == null && home != null ? Path.of(home) : Path.of("");
    }

    /** The chosen persistence units: all where none is named. */
    List<PersistenceUnit> units(ClassLoader classLoader) {
        Systems systems = systems(classLoader);
        return systems.named().isEmpty() ? systems.all() : systems.named();
    }

    /** All persistence units, and those that are named. */
    Systems systems(ClassLoader classLoader) {
        List<PersistenceUnit> all = PersistenceUnits.read(classLoader).stream()
                .filter(unit -> classpath == null || roots().contains(unit.root()))
                .toList();
        if (all.isEmpty()) {
            throw usage("No persistence unit was found in " + (classpath == null ? "the class path" : classpath)
                    + ". Each root needs a META-INF/persistence.xml.");
        }
        for (String system : systems) {
            if (all.stream().noneMatch(unit -> unit.name().equals(system))) {
                throw usage("There is no system called '" + system + "'. Those that are there: "
                        + all.stream().map(PersistenceUnit::name).collect(Collectors.joining(", ")) + ".");
            }
        }
        return new Systems(
                all, all.stream().filter(unit -> systems.contains(unit.name())).toList());
    }

    private List<URL> roots() {
        List<URL> roots = new ArrayList<>();
        for (String entry : String.valueOf(classpath).split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (!Files.exists(path)) {
                throw usage("--classpath names " + entry + ", which does not exist.");
            }
            try {
                roots.add(path.toAbsolutePath().normalize().toUri().toURL());
            } catch (MalformedURLException e) {
                throw usage("--classpath names " + entry + ", which cannot be a class path entry: " + e.getMessage());
            }
        }
        return roots;
    }

    private CommandLine.ParameterException usage(String message) {
        if (command == null) {
            throw new IllegalStateException("picocli has not injected the command");
        }
        return new CommandLine.ParameterException(command.commandLine(), message);
    }
}
