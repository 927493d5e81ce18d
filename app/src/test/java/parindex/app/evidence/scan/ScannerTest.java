package parindex.app.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.app.evidence.library.Scan;

/// The scanner against a stand-in that speaks as clamd does.
@Tag("O-06")
class ScannerTest {
    private static final String VIRUS = ClamdFixture.VIRUS;

    @TempDir
    Path folder;

    @Test
    void without_a_scanner_nothing_is_said_to_be_clean() throws IOException {
        var scanner = new Scanner("", 1);
        assertThat(scanner.isOn()).isFalse();
        assertThat(scanner.scan(file("a"))).isEqualTo(Scan.OFF);
    }

    @Test
    void a_clean_file_is_clean_and_a_virus_is_found() throws IOException {
        try (var clamd = new ClamdFixture(true)) {
            var scanner = new Scanner(clamd.address(), 5);
            assertThat(scanner.scan(file("a".repeat(200_000)))).isEqualTo(Scan.CLEAN);
            assertThat(scanner.scan(file("a".repeat(100_000) + VIRUS))).isEqualTo(Scan.FOUND);
        }
    }

    @Test
    void a_scanner_that_is_down_or_slow_or_confused_lets_the_file_wait() throws IOException {
        assertThat(new Scanner("localhost:1", 1).scan(file("a"))).isEqualTo(Scan.WAITING);
        assertThat(new Scanner(folder.resolve("none.sock").toString(), 1).scan(file("a")))
                .isEqualTo(Scan.WAITING);
        try (var clamd = new ClamdFixture(false)) {
            assertThat(new Scanner(clamd.address(), 1).scan(file("a"))).isEqualTo(Scan.WAITING);
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text);
    }
}
