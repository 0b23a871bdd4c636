package dev.lockstep;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The arrows between the packages: from use to used, and never back. */
@AnalyzeClasses(packages = "dev.lockstep", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.lockstep.";

    /** Each part, and the parts that it may use. */
    private static final Map<String, List<String>> USES = Map.ofEntries(
            Map.entry("catalog", List.of()),
            Map.entry("diff", List.of("catalog")),
            Map.entry("ddl", List.of("catalog", "diff")),
            Map.entry("database", List.of()),
            Map.entry("scratch", List.of("database")),
            Map.entry("mapping", List.of()),
            Map.entry("model", List.of("mapping")),
            Map.entry("hibernate", List.of("catalog", "database", "mapping", "scratch")),
            Map.entry("changelog", List.of("catalog", "database", "ddl", "diff", "scratch")),
            Map.entry("alignment", List.of("catalog", "changelog", "database", "ddl", "diff", "hibernate", "scratch")),
            Map.entry("report", List.of("alignment", "catalog", "changelog", "ddl", "diff")),
            Map.entry(
                    "cli", List.of("alignment", "catalog", "changelog", "database", "hibernate", "report", "scratch")));

    private static final Set<String> SYSTEMS = Set.of("chordcharts", "prompter", "speech", "threads", "video");

    /** Far below what there is, far above what the scan of a wrong folder finds. */
    private static final int FEWEST_CLASSES = 150;

    @ArchTest
    static final ArchRule arrows_point_from_use_to_used = arrows();

    @ArchTest
    static final ArchRule systems_never_see_each_other =
            slices().matching(ROOT + "model.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule there_are_no_circles =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_catalogue_knows_no_framework = classes()
            .that()
            .resideInAPackage(ROOT + "catalog..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", ROOT + "catalog..");

    @ArchTest
    static final ArchRule comparing_and_writing_sql_is_only_thinking = classes()
            .that()
            .resideInAnyPackage(ROOT + "diff..", ROOT + "ddl..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..", "java.math", "java.nio.charset", "java.util..", "org.jspecify..", "dev.lockstep..");

    @ArchTest
    static final ArchRule liquibase_is_used_by_changelog_only = isUsedOnlyBy("liquibase..", "changelog");

    @ArchTest
    static final ArchRule hibernate_is_used_by_entities_and_their_reader_only =
            isUsedOnlyBy("org.hibernate..", "hibernate", "mapping", "model");

    @ArchTest
    static final ArchRule picocli_is_used_by_cli_only = isUsedOnlyBy("picocli..", "cli");

    @ArchTest
    static final ArchRule containers_are_used_by_scratch_only = isUsedOnlyBy("org.testcontainers..", "scratch");

    @ArchTest
    static final ArchRule only_cli_prints_reads_the_environment_and_exits = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "cli..")
            .should()
            .accessTargetWhere(target(nameMatching("in|out|err|getenv|exit|halt"))
                    .and(target(owner(belongToAnyOf(System.class, Runtime.class)))))
            .orShould()
            .accessTargetWhere(target(nameMatching("printStackTrace")));

    @ArchTest
    static void the_scan_saw_every_part_and_nothing_else(JavaClasses scanned) {
        assertThat(scanned).hasSizeGreaterThan(FEWEST_CLASSES);
        assertThat(parts(scanned, ROOT)).containsExactlyInAnyOrderElementsOf(USES.keySet());
        assertThat(parts(scanned, ROOT + "model.")).containsExactlyInAnyOrderElementsOf(SYSTEMS);
    }

    @ArchTest
    static void the_frameworks_are_seen_where_they_are_used(JavaClasses scanned) {
        Set<String> used = scanned.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Stream.of("liquibase", "org.hibernate", "picocli", "org.testcontainers"))
                .allSatisfy(framework -> assertThat(used).anyMatch(name -> name.startsWith(framework)));
    }

    @ArchTest
    static void every_package_says_what_it_is_for_and_where_null_may_be(JavaClasses scanned) {
        assertThat(scanned.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(type -> assertThat(type.tryGetPackageInfo())
                        .as("package-info of %s", type.getName())
                        .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class))
                                .isTrue()));
    }

    private static ArchRule arrows() {
        LayeredArchitecture architecture = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String part : USES.keySet()) {
            architecture = architecture.layer(part).definedBy(ROOT + part + "..");
        }
        for (Map.Entry<String, List<String>> uses : USES.entrySet()) {
            String[] used = uses.getValue().toArray(String[]::new);
            architecture = used.length == 0
                    ? architecture.whereLayer(uses.getKey()).mayNotAccessAnyLayer()
                    : architecture.whereLayer(uses.getKey()).mayOnlyAccessLayers(used);
        }
        return architecture.as("each part uses only the parts that it may use");
    }

    private static ArchRule isUsedOnlyBy(String library, String... parts) {
        String[] packages = Arrays.stream(parts).map(part -> ROOT + part + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    /** The next step of every package name under this one. */
    private static Set<String> parts(JavaClasses scanned, String under) {
        return scanned.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(under))
                .map(name -> name.substring(under.length()).split("\\.", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
