package parindex.app.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The packages of a large feature stand above one another, never in a circle.
class PackagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "criteria",
                "kit",
                "result",
                "intake",
                "unit",
                "people",
                "account",
                "document",
                "evidence",
                "assessment",
                "publication",
                "slip",
                "work",
                "check",
                "journal",
                "demo"
            })
    void packages_of_a_feature_make_no_circles(String feature) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("parindex.app." + feature);
        slices().matching("parindex.app.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }
}
