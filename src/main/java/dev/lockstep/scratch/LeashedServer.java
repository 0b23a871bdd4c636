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
 * A server that lives as long as its standard input is open: between this process and PostgreSQL stands a shell that
 * stops the server when it reads to the end. So it does when this process closes the stream, and just so when this
 * process is killed: no server outlives its run, and the shell costs a millisecond.
 */
final class LeashedServer implements ServerProcess {

    /**
     * The shell gives its output away, so that the end of PostgreSQL is the end of the stream, and ignores the signals
     * of a terminal, so that it is there to stop the server. SIGINT is PostgreSQL's fast shutdown.
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

    private LeashedServer(Process process) {
        this.process = process;
    }

    /** Starts a server by its command and returns when it accepts connections. */
    static LeashedServer start(List<String> command) throws IOException, StartFailure {
        List<String> onLeash = new ArrayList<>(List.of("sh", "-c", LEASH, "sh"));
        onLeash.addAll(command);
        LeashedServer server = new LeashedServer(Programs.process(onLeash).start());
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

    private void awaitReady() throws StartFailure {
        boolean up = false;
        try {
            up = ready.get(SECONDS_TO_START, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            hear("not ready after " + SECONDS_TO_START + " s");
        }
        if (!up) {
            stop();
            throw new StartFailure(said());
        }
    }

    private String said() {
        synchronized (lastLines) {
            return String.join("\n", lastLines);
        }
    }

    @Override
    public void stop() {
        try {
            process.getOutputStream().close();
            if (process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException e) {
            // Nobody holds the other end: what is left is killed.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
