package dev.lockstep.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher script, with a Java and a Maven that only write down how they were called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(60)
class LauncherIT {
    private static final String URL = "postgresql://me:s3cret word@host/db?sslmode=require&a=b";

    private Checkout checkout;

    @BeforeEach
    void checkOut(@TempDir Path folder) throws IOException {
        checkout = new Checkout(folder);
    }

    @Nested
    class Passing {
        @Test
        void arguments_arrive_as_they_were_given() throws IOException {
            String[] odd = {
                "diff", "-m", "two words", "", "it's \"quoted\"", "line\nbreak\n", " ", "*", "$HOME `id` \\", "-n"
            };
            checkout.run(odd);
            assertThat(checkout.arguments()).containsExactly(odd);
        }

        @Test
        void no_arguments_arrive_as_none() throws IOException {
            checkout.run();
            assertThat(checkout.arguments()).isEmpty();
        }

        @Test
        void the_exit_code_is_that_of_java() throws IOException {
            assertThat(checkout.run(Map.of("FAKE_EXIT", "3"), "check").exit()).isEqualTo(3);
        }

        @Test
        void the_launcher_becomes_java_so_that_signals_reach_it() throws IOException {
            Checkout.Run run = checkout.run("check");
            assertThat(checkout.recorded("pid").strip()).isEqualTo(Long.toString(run.pid()));
        }

        @Test
        void java_works_in_the_folder_of_the_user_and_is_told_that_of_the_checkout() throws IOException {
            checkout.run("check");
            Path folder = checkout.home().getParent().toRealPath();
            assertThat(checkout.recorded("folder").strip()).isEqualTo(folder.toString());
            assertThat(checkout.options())
                    .contains("-Dlockstep.home=" + checkout.home().toRealPath());
        }

        @Test
        void a_link_to_a_link_to_the_launcher_finds_the_checkout() throws IOException {
            Path folder = Files.createDirectories(checkout.record().resolve("links"));
            Path first = Files.createSymbolicLink(folder.resolve("first"), checkout.launcher());
            Path second = Files.createSymbolicLink(folder.resolve("second"), first.getFileName());
            assertThat(checkout.start(Map.of(), second, "status").finish().exit())
                    .isZero();
            assertThat(checkout.arguments()).containsExactly("status");
        }

        @Test
        void further_java_options_are_split_at_blanks_and_taken_literally() throws IOException {
            checkout.run(Map.of("LOCKSTEP_JAVA_OPTS", "-Xmx1g  -Dfiles=*"), "check");
            assertThat(checkout.options()).contains("-Xmx1g", "-Dfiles=*");
        }
    }

    @Nested
    class Secrets {
        @ParameterizedTest
        @CsvSource({"--url, url, env:LOCKSTEP_URL", "--scratch, scratch, env:LOCKSTEP_SCRATCH"})
        void a_url_goes_on_in_the_environment(String option, String file, String reference) throws IOException {
            checkout.run("update", option, URL, "--system", "prompter");
            assertThat(checkout.arguments())
                    .containsExactly("update", option + "=" + reference, "--system", "prompter");
            assertThat(checkout.recorded(file)).isEqualTo(URL);

            checkout.run("update", option + "=" + URL);
            assertThat(checkout.arguments()).containsExactly("update", option + "=" + reference);
            assertThat(checkout.recorded(file)).isEqualTo(URL);
        }

        @Test
        void the_process_list_shows_no_password_while_building_and_afterwards() throws IOException {
            checkout.run("update", "--url", URL, "--scratch=" + URL);
            assertThat(checkout.recorded("builder")).contains("update").doesNotContain("s3cret");
            assertThat(checkout.recorded("processes")).contains("update").doesNotContain("s3cret");
        }

        @Test
        void what_is_no_url_stays_where_it_is() throws IOException {
            String[] plain = {
                "check", "--scratch", "docker", "--scratch=embedded", "--url", "--system", "--url=env:MINE"
            };
            checkout.run(plain);
            assertThat(checkout.arguments()).containsExactly(plain);
        }

        @Test
        void an_option_at_the_end_stays_for_the_usage_message() throws IOException {
            checkout.run("update", "--url");
            assertThat(checkout.arguments()).containsExactly("update", "--url");
        }

        @Test
        void what_follows_the_end_of_the_options_stays_where_it_is() throws IOException {
            checkout.run("diff", "--", "--url", "x");
            assertThat(checkout.arguments()).containsExactly("diff", "--", "--url", "x");
        }
    }

    @Nested
    class Building {
        @Test
        void a_second_run_starts_no_maven() throws IOException {
            checkout.run("check");
            checkout.run("check");
            assertThat(checkout.builds()).isOne();
        }

        @Test
        void an_edited_source_is_built_once() throws IOException {
            checkout.run("check");
            checkout.edit();
            checkout.run("check");
            checkout.run("check");
            assertThat(checkout.builds()).isEqualTo(2);
        }

        @Test
        void a_deleted_source_is_built() throws IOException {
            checkout.run("check");
            checkout.age();
            checkout.run("check");
            assertThat(checkout.builds()).isOne();
            Files.delete(checkout.source());
            checkout.run("check");
            assertThat(checkout.builds()).isEqualTo(2);
        }

        @Test
        void a_library_that_is_gone_is_fetched_again() throws IOException {
            checkout.run("check");
            Path library = checkout.record().resolve("library.jar");
            Files.move(library, library.resolveSibling("moved.jar"));
            Checkout.Run run = checkout.run("check");
            assertThat(checkout.builds()).isEqualTo(2);
            assertThat(run.exit()).isOne();
            assertThat(run.errors()).contains("the build left no class path in ");
        }

        @Test
        void another_jdk_builds_anew() throws IOException {
            checkout.run("check");
            checkout.addJdk("other");
            checkout.run(Map.of("JAVA_HOME", checkout.jdk("other").getParent().toString()), "check");
            assertThat(checkout.builds()).isEqualTo(2);
        }

        @Test
        void two_at_once_build_once() throws IOException {
            Path gate = gate();
            Map<String, String> gated = Map.of("FAKE_GATE", gate.toString());
            Checkout.Started first = checkout.start(gated, checkout.launcher(), "check");
            Checkout.Started second = checkout.start(gated, checkout.launcher(), "check");
            Files.writeString(gate, "go\n");
            assertThat(List.of(first.finish().exit(), second.finish().exit())).containsOnly(0);
            assertThat(checkout.builds()).isOne();
        }

        @Test
        void a_signal_ends_the_build_and_leaves_nothing_behind() throws IOException {
            Path gate = gate();
            Checkout.Started started =
                    checkout.start(Map.of("FAKE_GATE", gate.toString()), checkout.launcher(), "check");
            // A pipe opens when Maven has opened its other end, and Maven waits for what never comes through it.
            try (OutputStream open = Files.newOutputStream(gate)) {
                ProcessHandle maven = started.process().children().findFirst().orElseThrow();
                started.process().destroy();
                assertThat(started.finish().exit()).isEqualTo(143);
                maven.onExit().orTimeout(10, TimeUnit.SECONDS).join();
                open.flush();
            }
            assertThat(checkout.made("")).isEmptyDirectory();
        }

        @Test
        void a_lock_whose_owner_died_is_taken_over() throws IOException {
            Checkout.Run dead = checkout.run("check");
            Files.delete(checkout.made("stamp"));
            Files.writeString(checkout.made("lock"), dead.pid() + "\n");
            Path left = Files.createDirectories(checkout.made("build." + dead.pid()));
            assertThat(checkout.run("check").exit()).isZero();
            assertThat(checkout.builds()).isEqualTo(2);
            assertThat(left).doesNotExist();
            assertThat(checkout.made("lock")).doesNotExist();
        }

        @Test
        void a_failing_build_says_why_and_starts_nothing() throws IOException {
            Checkout.Run run = checkout.run(Map.of("FAKE_ERROR", "Main.java:[1,2] incompatible types"), "check");
            assertThat(run.exit()).isOne();
            assertThat(run.errors())
                    .contains("[ERROR] Main.java:[1,2] incompatible types")
                    .contains("lockstep: the build failed; Maven says why, above.");
            assertThat(checkout.recorded("arguments")).isEmpty();
            assertThat(checkout.run("check").exit()).isZero();
        }

        private Path gate() throws IOException {
            Path gate = checkout.record().resolve("gate");
            try {
                new ProcessBuilder("mkfifo", gate.toString()).start().waitFor();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return gate;
        }
    }

    @Nested
    class Archive {
        @Test
        void it_is_made_once_and_outlives_a_change_of_the_sources() throws IOException {
            checkout.run("check");
            checkout.edit();
            checkout.run("check");
            assertThat(checkout.builds()).isEqualTo(2);
            assertThat(checkout.recorded("archive")).isEqualTo("warm \ndump\n");
            assertThat(checkout.options()).contains("-XX:SharedArchiveFile=" + checkout.made("libraries.jsa"));
        }

        @Test
        void making_it_never_sees_the_database_of_the_user() throws IOException {
            checkout.run(Map.of("DATABASE_URL", URL), "update", "--url", URL);
            assertThat(checkout.recorded("archive")).contains("warm").doesNotContain("s3cret");
        }

        @Test
        void without_a_successful_check_there_is_none_until_the_next_build() throws IOException {
            assertThat(checkout.run(Map.of("FAKE_CHECK", "1"), "check").exit()).isZero();
            assertThat(checkout.made("libraries.jsa")).doesNotExist();
            checkout.edit();
            checkout.run(Map.of("FAKE_CHECK", "3"), "check");
            assertThat(checkout.made("libraries.jsa")).exists();
        }

        @Test
        void a_machine_of_one_run_gets_none() throws IOException {
            checkout.run(Map.of("CI", "true"), "check");
            assertThat(checkout.recorded("archive")).isEmpty();
            assertThat(checkout.options()).contains("-Xshare:auto");
        }

        @Test
        void one_that_was_cut_off_is_not_used() throws IOException {
            checkout.run("check");
            Path archive = checkout.made("libraries.jsa");
            Files.writeString(archive, "cla");
            checkout.run("check");
            assertThat(checkout.options()).contains("-Xshare:auto").noneMatch(option -> option.contains(".jsa"));
        }
    }

    @Nested
    class Lacking {
        @Test
        void java_home_without_java() throws IOException {
            Checkout.Run run = checkout.run(Map.of("JAVA_HOME", "/nowhere"), "check");
            assertThat(run.exit()).isOne();
            assertThat(run.errors())
                    .isEqualTo("lockstep: JAVA_HOME is /nowhere, but there is no bin/java in it."
                            + " Set it to a JDK, 17 or newer.\n");
        }

        @ParameterizedTest
        @CsvSource({"1.8", "11", "16"})
        void a_java_that_is_too_old(String version) throws IOException {
            Checkout.Run run = checkout.run(Map.of("FAKE_VERSION", version), "check");
            assertThat(run.exit()).isOne();
            assertThat(run.errors()).contains(" is Java " + version + ". Install a JDK, 17 or newer, ");
        }

        @Test
        void a_java_without_a_compiler() throws IOException {
            Files.delete(checkout.jdk("jdk").resolve("javac"));
            assertThat(checkout.run("check").errors()).contains(" comes without a compiler. Install a JDK ");
        }

        @Test
        void maven() throws IOException {
            Path tools = checkout.addTools("cat", "dirname", "find", "head", "mkdir", "rm", "sed");
            Checkout.Run run = checkout.run(Map.of("PATH", tools.toString()), "check");
            assertThat(run.exit()).isOne();
            assertThat(run.errors())
                    .isEqualTo(
                            "lockstep: Maven was not found. Install Maven, 3.8 or newer, so that mvn is on the PATH.\n");
        }
    }
}
