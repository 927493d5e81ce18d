package parindex.app.kit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Where a test may let the program die.
@Tag("O-05")
class CrashPointTest {
    private static final Map<String, String> PLACES = new TreeMap<>(Map.of(
            "PIECE_KEPT", "Pieces",
            "BLOB_WRITTEN", "DiskFiles",
            "BLOB_KEPT", "DiskFiles",
            "SHEET_STORED", "Sendings",
            "BUNDLE_WRITTEN", "EditionActions",
            "ROWS_WRITTEN", "Journal",
            "LINE_WRITTEN", "Journal",
            "COMMITTED", "Journal"));

    @Test
    void every_point_stands_at_its_one_place_and_nowhere_else() {
        var found = new TreeMap<String, String>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("parindex.app").stream()
                        .flatMap(owner -> owner.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isEquivalentTo(CrashPoint.class))
                        .filter(access -> !access.getOriginOwner().isEquivalentTo(CrashPoint.class))
                        .forEach(access -> found.merge(access.getName(), place(access), (one, two) -> one + " " + two));
        assertThat(found).isEqualTo(PLACES);
        assertThat(Arrays.stream(CrashPoint.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(PLACES.keySet());
    }

    private static String place(JavaFieldAccess access) {
        return access.getOriginOwner().getName().replaceAll(".*\\.|\\$.*", "");
    }

    @Test
    void without_the_property_the_program_goes_on() {
        assertThat(System.getProperty("parindex.crash-at")).isNull();
        for (var point : CrashPoint.values()) {
            point.pass();
            point.pass("entry-kept");
        }
    }
}
