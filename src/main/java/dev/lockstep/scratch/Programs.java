package dev.lockstep.scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs PostgreSQL's programs. */
final class Programs {

    private Programs() {}

    /** Runs one to its end. */
    static void run(List<String> command) throws IOException, StartFailure {
        // Through a file: on Windows a server inherits what its starter writes to, and a pipe would not end.
        Path output = Files.createTempFile("lockstep", ".out");
        try {
            int exit = exitOf(process(command).redirectOutput(output.toFile()));
            if (exit != 0) {
                throw new StartFailure(command.get(0) + " ended with " + exit + ": "
                        + new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip());
            }
        } finally {
            deleteIfPossible(output);
        }
    }

    private static int exitOf(ProcessBuilder program) throws StartFailure {
        try {
            Process process = program.start();
            process.getOutputStream().close();
            return waitFor(process);
        } catch (IOException e) {
            throw new StartFailure(String.valueOf(e.getMessage()), e);
        }
    }

    private static void deleteIfPossible(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // On Windows the server may have it open; it is in the directory for temporary files.
        }
    }

    /** A process that says what it has to say in English, on one stream. */
    static ProcessBuilder process(List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        process.environment().put("LC_ALL", "C");
        return process;
    }

    private static int waitFor(Process process) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
