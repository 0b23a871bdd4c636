package dev.lockstep.scratch;

import java.io.IOException;
import java.nio.file.Path;

/** A run in a process of its own: it starts a server, says the name of its database and waits for its end. */
final class ScratchRun {

    private ScratchRun() {}

    /** @param arguments the cache directory */
    public static void main(String[] arguments) throws IOException {
        ScratchServer server = EmbeddedServer.in(Path.of(arguments[0])).start();
        System.out.println(server.create().name());
        if (System.in.read() < 0) {
            server.close();
        }
    }

    /** Such a run in a new process. */
    static Process start(Path cacheDirectory) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ScratchRun.class.getName(),
                        cacheDirectory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
