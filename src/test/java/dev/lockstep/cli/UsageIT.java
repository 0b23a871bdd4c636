package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.cli.Lockstep.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to somebody who gets the command line wrong, or asks for help. */
class UsageIT {

    @TempDir
    private static Path folder;

    private static ProjectCopy project;

    @BeforeAll
    static void copyProject() {
        project = ProjectCopy.of(folder, "prompter", "video-requests").compile();
    }

    @Test
    void noArgumentsAreAnsweredWithTheHelpAndAsAMistake() {
        Result result = Lockstep.plain().run();

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        Golden.check("help/lockstep.txt", result.err());
    }

    @Test
    void helpIsNoMistake() {
        Result result = Lockstep.plain().run("--help");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        Golden.check("help/lockstep.txt", result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "diff", "update"})
    void everyCommandHasHelp(String command) {
        Result result = Lockstep.plain().run(command, "--help");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        Golden.check("help/" + command + ".txt", result.out());
        assertThat(Lockstep.plain().run("help", command)).isEqualTo(result);
    }

    @Test
    void unknownCommandIsNamedWithThoseThatSoundAlike() {
        Lockstep.plain().run("chekc").assertFailed(2, """
                lockstep: There is no command called 'chekc'.
                Did you mean: lockstep check or lockstep help?
                """);
    }

    @Test
    void unknownOptionIsNamed() {
        Lockstep.plain().run("check", "--fromat=json").assertFailed(2, """
                lockstep check: Unknown option: '--fromat=json'
                Try: lockstep check --help
                """);
    }

    @Test
    void valueThatAnOptionDoesNotHaveIsNamedWithThoseThatItHas() {
        Lockstep.plain().run("check", "--format=yaml").assertFailed(2, """
                lockstep check: Invalid value for option '--format': expected one of [TEXT, JSON] (case-insensitive) but was 'yaml'
                Try: lockstep check --help
                """);
    }

    @Test
    void diffNeedsAMessage() {
        Lockstep.plain().run("diff").assertFailed(2, """
                lockstep diff: Missing required option: '--message=TEXT'
                Try: lockstep diff --help
                """);
    }

    @ParameterizedTest
    @CsvSource({"check", "diff", "update"})
    void unknownSystemIsNamedWithThoseThatAreThere(String command) {
        String[] options = switch (command) {
            case "diff" -> new String[] {"--system=video", "-m", "x"};
            case "update" -> new String[] {"--system=video", "--url=postgresql://nobody@127.0.0.1:1/none"};
            default -> new String[] {"--system=prompter", "--system=video"};
        };
        Result result = project.run(command, options);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).endsWith("""
                lockstep %1$s: There is no system called 'video'. Those that are there: prompter, video-requests.
                Try: lockstep %1$s --help
                """.formatted(command));
    }

    @Test
    void folderThatIsNotThereIsNamed() {
        Lockstep.plain().run("check", "-C", folder + "/nowhere").assertFailed(2, """
                lockstep check: --directory %s/nowhere is not a folder.
                Try: lockstep check --help
                """.formatted(folder));
    }

    @Test
    void classPathEntryThatIsNotThereIsNamed() {
        Lockstep.plain()
                .run("check", "--classpath", folder + "/classes:" + folder + "/gone.jar")
                .assertFailed(2, """
                lockstep check: --classpath names %s/gone.jar, which does not exist.
                Try: lockstep check --help
                """.formatted(folder));
    }

    @Test
    void classPathWithoutPersistenceUnitIsNamed() {
        Lockstep.plain().run("check", "--classpath", folder + "/src").assertFailed(2, """
                lockstep check: No persistence unit was found in %s/src. Each root needs a META-INF/persistence.xml.
                Try: lockstep check --help
                """.formatted(folder));
    }

    @Test
    void updateNeedsADatabaseAndDoesNotTakeAScratchOne() {
        project.run("update").assertFailed(2, """
                lockstep update: No database is named. Give --url postgresql://user:password@host:5432/database, or set DATABASE_URL.
                Try: lockstep update --help
                """);
    }

    @Test
    void environmentVariableThatIsNotSetIsNamed() {
        project.run("update", "--url", "env:STAGING").assertFailed(2, """
                lockstep update: The environment variable STAGING is not set, which is to hold the URL. Set it, or give the URL itself.
                Try: lockstep update --help
                """);
        project.run("check", "--scratch", "env:STAGING").assertFailed(2, """
                lockstep check: --scratch: The environment variable STAGING is not set, which is to hold the URL. Set it, or give the URL itself.
                Try: lockstep check --help
                """);
    }

    @Test
    void malformedUrlIsExplainedWithoutItsPassword() {
        project.run(Lockstep.plain().with("DATABASE_URL", "postgresql://me:se/cret@host/db"), "update")
                .assertFailed(2, """
                lockstep update: The database URL cannot be read: what follows the host's colon is not a port number (are special characters of the password percent-encoded, @ as %40, : as %3A, / as %2F?). It looks like postgresql://user:password@host:5432/database?sslmode=require.
                Try: lockstep update --help
                """);
        project.run("check", "--scratch", "mysql://me:secret@host/db").assertFailed(2, """
                lockstep check: --scratch is neither 'embedded' nor 'docker' nor a URL. The database URL cannot be read: it begins with neither postgresql:// nor jdbc:postgresql:. It looks like postgresql://user:password@host:5432/database?sslmode=require.
                Try: lockstep check --help
                """);
    }
}
