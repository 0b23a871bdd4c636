package dev.lockstep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Somebody's project: copies of some of the five systems, with entities, persistence units and changelogs in a folder of
 * their own, to change and to break. The entities move to another package, {@code model.<system>}, so that those on the
 * tests' class path do not stand in front of them.
 */
final class ProjectCopy {

    private static final String PACKAGE = "dev.lockstep.model.";
    private static final String COPIED = "model.";
    private static final Path SOURCES = Path.of("src/main/java/dev/lockstep/model");
    private static final Path UNITS = Path.of("src/main/resources/META-INF/persistence.xml");
    private static final Path CHANGELOGS = Path.of("changelog");

    /** Where the entities of each system are. */
    private static final Map<String, String> PACKAGES = Map.of(
            "chord-charts", "chordcharts",
            "conversation-threads", "threads",
            "prompter", "prompter",
            "speech-to-text", "speech",
            "video-requests", "video");

    private final Path folder;

    private ProjectCopy(Path folder) {
        this.folder = folder;
    }

    /** Copies systems, by the names of their persistence units, into an empty folder. */
    static ProjectCopy of(Path folder, String... systems) {
        ProjectCopy copy = new ProjectCopy(folder);
        List<String> all = List.of(systems);
        all.forEach(copy::copySources);
        all.forEach(copy::copyChangelog);
        copy.write("classes/META-INF/persistence.xml", units(all));
        return copy;
    }

    /** Copies a system's changelog, in place of what is there. */
    void copyChangelog(String system) {
        Path target = file("changelog/" + system);
        delete(target);
        for (Path file : files(CHANGELOGS.resolve(system))) {
            write("changelog/" + system + "/" + CHANGELOGS.resolve(system).relativize(file), read(file));
        }
    }

    private void copySources(String system) {
        String name = PACKAGES.get(system);
        for (Path file : files(SOURCES.resolve(name))) {
            String text = read(file).replace(PACKAGE + name, COPIED + name);
            write("src/model/" + name + "/" + file.getFileName(), text);
        }
    }

    /** The persistence units of these systems as they are, for the classes of the copy. */
    private static String units(List<String> systems) {
        String all = read(UNITS);
        String units = systems.stream().map(system -> unit(all, system)).collect(Collectors.joining("\n"));
        return all.substring(0, all.indexOf("<persistence-unit")) + units + "\n</persistence>\n";
    }

    private static String unit(String all, String system) {
        int start = all.indexOf("<persistence-unit name=\"" + system + "\"");
        String end = "</persistence-unit>";
        return all.substring(start, all.indexOf(end, start) + end.length()).replace(PACKAGE, COPIED);
    }

    /** The folder that the changelogs' paths start from. */
    Path folder() {
        return folder;
    }

    /** A file of the project: {@code changelog/prompter/changelog.yaml}. */
    Path file(String path) {
        return folder.resolve(path);
    }

    /** What is in a file. */
    String text(String path) {
        return read(file(path));
    }

    /** Puts a text into a file, new or not. */
    ProjectCopy write(String path, String text) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.writeString(file(path), text, UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a source file beside the entities of a system, and the class into its persistence unit. */
    ProjectCopy addEntity(String system, String name, String source) {
        String type = COPIED + PACKAGES.get(system) + "." + name;
        write("src/" + type.replace('.', '/') + ".java", source);
        return editUnit(
                "<persistence-unit name=\"" + system + "\">",
                "<persistence-unit name=\"" + system + "\">",
                "<exclude-unlisted-classes>",
                "<class>" + type + "</class>\n    <exclude-unlisted-classes>");
    }

    private ProjectCopy editUnit(String from, String unit, String what, String with) {
        String all = text("classes/META-INF/persistence.xml");
        int at = all.indexOf(what, all.indexOf(from));
        if (!all.contains(unit) || at < 0) {
            throw new AssertionError("persistence.xml has no " + what + " after " + from);
        }
        return write(
                "classes/META-INF/persistence.xml", all.substring(0, at) + with + all.substring(at + what.length()));
    }

    /** Replaces a text that a file has exactly once; a test whose edit does not apply fails here. */
    ProjectCopy edit(String path, String before, String after) {
        String text = text(path);
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new AssertionError(
                    path + " has " + (at < 0 ? "no" : "more than one") + " place that reads:\n" + before);
        }
        return write(path, text.substring(0, at) + after + text.substring(at + before.length()));
    }

    /** Compiles the entities as they now stand, anew. */
    ProjectCopy compile() {
        delete(file("classes/model"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    file("classes").toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-proc:none");
            boolean compiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(files(file("src"))))
                    .call();
            if (!compiled) {
                throw new AssertionError("The changed entities do not compile:\n" + said);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command on this project. */
    Lockstep.Result run(String command, String... arguments) {
        return run(Lockstep.plain(), command, arguments);
    }

    /** Runs a command on this project, in an environment. */
    Lockstep.Result run(Lockstep lockstep, String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(
                List.of("-C", folder.toString(), "--classpath", file("classes").toString()));
        all.addAll(List.of(arguments));
        return lockstep.run(all.toArray(String[]::new));
    }

    /** All files below a folder of the project with what is in them, to see whether anything was written. */
    Map<String, String> contents(String path) {
        return files(file(path)).stream()
                .collect(Collectors.toMap(found -> folder.relativize(found).toString(), ProjectCopy::read));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
