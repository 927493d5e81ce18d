package parindex.app.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The packages of a feature stand above one another, never in a circle.
class PackagesTest {
    private static final int FEWEST = 15;

    static List<String> features() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/parindex/app"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void packages_of_a_feature_make_no_circles(String feature) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("parindex.app." + feature);
        slices().matching("parindex.app.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void every_feature_is_looked_at() throws IOException {
        assertThat(features()).hasSizeGreaterThan(FEWEST);
    }
}
