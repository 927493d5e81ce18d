package parindex.core.document.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.document.Document;
import parindex.core.document.Issuance;

/// The documents as text that a person has read and found right; `make golden` rewrites them.
@Tag("D-02")
class DocumentsGoldenTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("parindex.home"), "core/src/test/resources/parindex/core/document/result");

    @Test
    void the_analysis_report_reads_as_reviewed() throws IOException {
        reads("bao-cao.txt", AnalysisReport.from(ResultFixture.published(), ResultFixture.report()));
    }

    @Test
    void a_report_of_which_nobody_has_said_anything_leaves_room_to_write() throws IOException {
        reads("bao-cao-trong.txt", AnalysisReport.from(ResultFixture.basis(), Issuance.BLANK));
    }

    @Test
    void the_dispatch_reads_as_reviewed() throws IOException {
        reads(
                "cong-van.txt",
                CoverDispatch.from(ResultFixture.published(), ResultFixture.dispatch(), ResultFixture.report()));
    }

    private static void reads(String name, Document document) throws IOException {
        var text = PlainDocument.of(document);
        var golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("parindex.golden")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(golden).content().isEqualTo(text);
    }
}
