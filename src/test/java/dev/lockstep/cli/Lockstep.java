package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.scratch.TestServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

/**
 * The command line as a user has it, in this process: arguments and environment in, exit code and both streams out. No
 * terminal, so neither colours nor progress. All share the build's cache, so that kept databases are found again.
 */
final class Lockstep {

    private final Map<String, String> environment;

    private Lockstep(Map<String, String> environment) {
        this.environment = environment;
    }

    /** With nothing in the environment but where the cache is. */
    static Lockstep plain() {
        return new Lockstep(Map.of("LOCKSTEP_CACHE", TestServer.CACHE.toString()));
    }

    /** The same with one more environment variable. */
    Lockstep with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Lockstep(more);
    }

    /** Runs one command to its end. */
    Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), environment, false);
        int exitCode = LockstepCommand.run(console, arguments);
        return new Result(exitCode, out.toString(), err.toString());
    }

    /**
     * What a command left behind.
     *
     * @param out what it printed on standard output
     * @param err what it printed on standard error
     */
    record Result(int exitCode, String out, String err) {

        /** That this, and nothing else, was said on standard error, and nothing was printed. */
        void assertFailed(int expectedExitCode, String message) {
            assertThat(err).isEqualTo(message);
            assertThat(out).isEmpty();
            assertThat(exitCode).isEqualTo(expectedExitCode);
        }

        @Override
        public String toString() {
            return "exit code " + exitCode + "\n--- out\n" + out + "--- err\n" + err + "---";
        }
    }
}
