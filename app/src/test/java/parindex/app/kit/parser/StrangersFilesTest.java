package parindex.app.kit.parser;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Files of strangers are parsed in a process of their own: nothing else of the program hands bytes to a reader.
@Tag("T10")
class StrangersFilesTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("parindex.app");
    private static final Set<String> BYTES =
            Set.of("byte[]", "[B", "java.nio.file.Path", "java.io.InputStream", "java.io.File");
    /// What comes with the program, and documents that the program wrote itself.
    private static final String[] OWN = {
        "parindex.app.Training",
        "parindex.app.assessment.entry.SheetSets",
        "parindex.app.criteria.SetCatalogue",
        "parindex.app.criteria.SetReading",
        "parindex.app.criteria.draft.change.DraftSets",
        "parindex.app.criteria.draft.change.Documents",
        "parindex.app.criteria.rehearsal.FactsTables"
    };

    @Test
    void nothing_but_the_parser_hands_bytes_to_a_reader() {
        var rule = noClasses().that().resideOutsideOfPackage("parindex.app.kit.parser..");
        for (var own : OWN) {
            rule = rule.and().doNotHaveFullyQualifiedName(own);
        }
        rule.should()
                .callMethodWhere(describe("a reader takes bytes", StrangersFilesTest::givesBytesToAReader))
                .because(
                        "a file may be made to break whoever reads it: use app.intake.Reading or app.kit.parser.Parser")
                .check(APP);
    }

    @Test
    void nothing_but_formats_uses_the_libraries_that_parse() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("parindex.app.intake.Examples") // reads what comes with the program
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.pdfbox..",
                        "org.apache.commons.csv..",
                        "org.dhatim..",
                        "org.yaml..",
                        "javax.imageio..",
                        "org.xml.sax..")
                .check(APP);
    }

    @Test
    void the_rule_catches_what_it_forbids() {
        var calls = APP.get("parindex.app.kit.parser.ParserVerb").getMethodCallsFromSelf().stream()
                .filter(StrangersFilesTest::givesBytesToAReader)
                .toList();
        assertThat(calls).hasSizeGreaterThan(6);
    }

    private static boolean givesBytesToAReader(JavaMethodCall call) {
        var owner = call.getTargetOwner().getPackageName();
        return owner.startsWith("parindex.formats")
                && !owner.equals("parindex.formats.register") // which comes with the program
                && !owner.equals("parindex.formats.publication") // which the program wrote itself
                && call.getTarget().getRawParameterTypes().stream().anyMatch(type -> BYTES.contains(type.getName()));
    }
}
