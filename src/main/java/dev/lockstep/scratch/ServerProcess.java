package dev.lockstep.scratch;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A running embedded server. It lives as long as its standard input is open: between this process and PostgreSQL
 * stands a shell that stops the server when it reads to the end, which it does when this process closes the stream and
 * as well when this process is killed.
 */
final class ServerProcess {

    /**
     * The shell gives its output away so that the end of PostgreSQL is the end of the stream, and outlives the signals
     * of a terminal so that it is there to stop the server. SIGINT is PostgreSQL's fast shutdown.
     */
    private static final String LEASH = """
            "$@" </dev/null &
            server=$!
            exec >/dev/null 2>&1
            trap '' HUP INT TERM
            read -r _
            kill -INT "$server"
            wait "$server"
            """;

    private static final String READY = "ready to accept connections";
    private static final int LINES_KEPT = 30;
    private static final long SECONDS_TO_START = 60;
    private static final long SECONDS_TO_STOP = 20;

    private final Process process;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Starts the command and returns when connections are accepted. */
    static ServerProcess start(List<String> command) throws IOException, StartFailure {
        List<String> onLeash = new ArrayList<>(List.of("sh", "-c", LEASH, "sh"));
        onLeash.addAll(command);
        ServerProcess server = new ServerProcess(Programs.process(onLeash).start());
        Thread listener = new Thread(server::listen, "lockstep-scratch-output");
        listener.setDaemon(true);
        listener.start();
        server.awaitReady();
        return server;
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                hear(line);
            }
        } catch (IOException e) {
            hear(e.toString());
        }
        ready.complete(false);
    }

    private void hear(String line) {
        synchronized (lastLines) {
            lastLines.add(line);
            if (lastLines.size() > LINES_KEPT) {
                lastLines.remove();
            }
        }
        if (line.contains(READY)) {
            ready.complete(true);
        }
    }

    private String said() {
        synchronized (lastLines) {
            return String.join("\n", lastLines);
        }
    }

    private void awaitReady() throws StartFailure {
        try {
            if (!ready.get(SECONDS_TO_START, TimeUnit.SECONDS)) {
                stop();
                throw new StartFailure("PostgreSQL ended: " + said());
            }
        } catch (ExecutionException | TimeoutException e) {
            stop();
            throw new StartFailure("PostgreSQL was not ready after " + SECONDS_TO_START + " s: " + said(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            throw new StartFailure("Interrupted while PostgreSQL was starting", e);
        }
    }

    /** Returns when the server is gone. */
    void stop() {
        try {
            process.getOutputStream().close();
            if (process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException e) {
            // The shell is gone; what it started may not be.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
