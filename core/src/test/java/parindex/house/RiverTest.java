package parindex.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The one rule of the core: a package uses only packages above it in this list.
class RiverTest {
    static final List<String> RIVER = List.of(
            "language",
            "unit",
            "points",
            "criteria",
            "scoring",
            "survey",
            "evidence",
            "assessment",
            "intake",
            "audit",
            "ranking",
            "publication",
            "analysis",
            "plan",
            "document");
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("parindex.core");

    static List<String> packages() {
        return RIVER;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_uses_only_what_stands_upstream(String name) {
        var downstream = RIVER.stream()
                .skip(RIVER.indexOf(name) + 1L)
                .map(below -> "parindex.core." + below + "..")
                .toArray(String[]::new);
        if (downstream.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage("parindex.core." + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(downstream)
                    .allowEmptyShould(true)
                    .check(CORE);
        }
    }

    /// Only the one list of all checks names what builds on it.
    @Test
    void packages_make_no_circles() {
        slices().matching("parindex.core.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(name("parindex.core.audit.Audit"), alwaysTrue())
                .check(CORE);
    }

    @Test
    void the_core_needs_nothing_but_java_itself() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("parindex.core..", "java..", "org.jspecify..")
                .check(CORE);
    }

    @Test
    void scores_are_never_doubles() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Double")
                .check(CORE);
    }

    @Test
    void the_architecture_page_prints_the_same_river() {
        var page = Repository.text(Repository.ROOT.resolve("ARCHITECTURE.md"));
        var printed = Pattern.compile("^\\d+\\. `(\\w+)`", Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(printed).as("the numbered list of ARCHITECTURE.md").isEqualTo(RIVER);
    }
}
