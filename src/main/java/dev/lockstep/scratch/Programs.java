package dev.lockstep.scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs PostgreSQL's programs. */
final class Programs {

    /** What of the environment they need; the rest is none of their business, passwords may be in it. */
    private static final Set<String> VARIABLES =
            Set.of("PATH", "PATHEXT", "COMSPEC", "SYSTEMROOT", "SYSTEMDRIVE", "TEMP", "TMP", "TMPDIR");

    private static final int LINES_QUOTED = 5;

    private Programs() {}

    /** Runs one to its end. */
    static void run(Disguise disguise, List<String> command) throws IOException, StartFailure {
        // Through a file: on Windows a server inherits what its starter writes to, and a pipe would not end.
        Path output = Files.createTempFile("lockstep", ".out");
        try {
            int exit = exitOf(process(disguise.command(command)).redirectOutput(output.toFile()));
            if (exit != 0) {
                throw new StartFailure(command.get(0) + " ended with " + exit + ": " + lastLines(output));
            }
        } finally {
            deleteIfPossible(output);
        }
    }

    /** A process that says what it has to say in English, on one stream. */
    static ProcessBuilder process(List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().keySet().removeIf(name -> !VARIABLES.contains(name.toUpperCase(Locale.ROOT)));
        process.environment().put("LC_ALL", "C");
        return process;
    }

    private static int exitOf(ProcessBuilder program) throws StartFailure {
        try {
            Process process = program.start();
            process.getOutputStream().close();
            return Waiting.forExit(process);
        } catch (IOException e) {
            throw new StartFailure(String.valueOf(e.getMessage()), e);
        }
    }

    private static String lastLines(Path output) throws IOException {
        List<String> lines = new String(Files.readAllBytes(output), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_QUOTED), lines.size()));
    }

    private static void deleteIfPossible(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // On Windows the server may have it open; it is in the directory for temporary files.
        }
    }
}
