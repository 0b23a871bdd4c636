package dev.lockstep.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a service inherits that depends on the jar: Maven resolves a project with that one dependency.
 *
 * <p>The project stands beside Lockstep in one Maven run, so nothing needs to be installed.
 */
class DependencyTreeIT {
    private static final Path CHECKOUT = Path.of("").toAbsolutePath();

    private static final String BOTH = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>dev.lockstep.test</groupId>
              <artifactId>both</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <modules>
                <module>%s</module>
                <module>service</module>
              </modules>
            </project>
            """;

    private static final String SERVICE = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>dev.lockstep.test</groupId>
              <artifactId>service</artifactId>
              <version>1</version>
              <dependencies>
                <dependency>
                  <groupId>dev.lockstep</groupId>
                  <artifactId>lockstep</artifactId>
                  <version>%s</version>
                </dependency>
              </dependencies>
              <build>
                <plugins>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-dependency-plugin</artifactId>
                    <configuration>
                      <outputFile>${project.basedir}/tree</outputFile>
                      <tokens>whitespace</tokens>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    /** Jakarta Persistence and Data, Hibernate, hypersistence-utils, Jackson, and what each of them needs itself. */
    private static final List<String> INHERITED = List.of(
            "com.fasterxml.jackson.core:jackson-annotations",
            "com.sun.istack:istack-commons-runtime",
            "io.hypersistence:hypersistence-tsid",
            "io.hypersistence:hypersistence-utils-hibernate-73",
            "jakarta.activation:jakarta.activation-api",
            "jakarta.data:jakarta.data-api",
            "jakarta.inject:jakarta.inject-api",
            "jakarta.persistence:jakarta.persistence-api",
            "jakarta.transaction:jakarta.transaction-api",
            "jakarta.xml.bind:jakarta.xml.bind-api",
            "net.bytebuddy:byte-buddy",
            "org.antlr:antlr4-runtime",
            "org.eclipse.angus:angus-activation",
            "org.glassfish.jaxb:jaxb-core",
            "org.glassfish.jaxb:jaxb-runtime",
            "org.glassfish.jaxb:txw2",
            "org.hibernate.models:hibernate-models",
            "org.hibernate.orm:hibernate-core",
            "org.jboss.logging:jboss-logging",
            "org.jspecify:jspecify",
            "tools.jackson.core:jackson-core",
            "tools.jackson.core:jackson-databind");

    @Test
    void a_service_inherits_what_entities_and_repositories_need_and_nothing_of_the_tool(@TempDir Path folder)
            throws Exception {
        String pom = Files.readString(CHECKOUT.resolve("pom.xml"));
        Path service = Files.createDirectories(folder.resolve("service"));
        String lockstep = folder.toRealPath().relativize(CHECKOUT.toRealPath()).toString();
        Files.writeString(folder.resolve("pom.xml"), BOTH.formatted(lockstep));
        Files.writeString(
                service.resolve("pom.xml"),
                SERVICE.formatted(first("<artifactId>lockstep</artifactId>\\s*<version>([^<]+)", pom)));
        String plugin = first("<artifactId>maven-dependency-plugin</artifactId>\\s*<version>([^<]+)", pom);

        maven(folder, "org.apache.maven.plugins:maven-dependency-plugin:" + plugin + ":tree");

        assertThat(Files.readAllLines(service.resolve("tree")).stream()
                        .map(line -> first("^\\s*([^:]+:[^:]+):", line))
                        .filter(artifact -> !artifact.startsWith("dev.lockstep"))
                        .sorted())
                .containsExactlyElementsOf(INHERITED);
    }

    /** Runs Maven with the local repository of the build that runs this test. */
    private static void maven(Path folder, String goal) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-q", goal));
        String repository = System.getProperty("localRepository");
        if (repository != null) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
