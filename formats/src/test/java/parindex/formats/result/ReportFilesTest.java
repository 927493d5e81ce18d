package parindex.formats.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parindex.core.document.sheet.AnalysisWorkbook.Origin;
import parindex.formats.BadInput;
import parindex.formats.paper.PaperFixture;
import parindex.formats.result.ReportFiles.Format;
import parindex.formats.result.ReportFiles.Order;

@Tag("D-02")
@Tag("D-04")
class ReportFilesTest {
    private static final Order ORDER = new Order(
            PaperFixture.basis(),
            List.of(),
            new Origin(Optional.empty(), "parindex thử", LocalDateTime.of(2031, 1, 2, 3, 4)),
            PaperFixture.reportIssuance(),
            PaperFixture.dispatchIssuance());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_form_has_its_files_and_nothing_else_is_left() throws IOException {
        var written = ReportFiles.write(ORDER, folder.resolve("mới/sâu"), EnumSet.allOf(Format.class));
        assertThat(written)
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(
                        "bao-cao.docx",
                        "cong-van.docx",
                        "bao-cao.pdf",
                        "cong-van.pdf",
                        "phu-luc.xlsx",
                        "bao-cao.html",
                        "phan-tich.json");
        try (var files = Files.list(folder.resolve("mới/sâu"))) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void only_what_is_asked_for_is_written() {
        assertThat(ReportFiles.write(ORDER, folder, EnumSet.of(Format.JSON)))
                .containsExactly(folder.resolve("phan-tich.json"));
    }

    @Test
    void an_older_file_is_replaced_whole() throws IOException {
        Files.writeString(folder.resolve("phan-tich.json"), "cũ");
        ReportFiles.write(ORDER, folder, EnumSet.of(Format.JSON));
        assertThat(folder.resolve("phan-tich.json"))
                .content()
                .startsWith("{")
                .contains("\"unit\" : \"Tỉnh Thử Nghiệm\"", "\"lost\" : \"", "\"agency\" : null")
                .doesNotContain("cũ");
    }

    @Test
    void a_folder_that_cannot_be_made_is_one_sentence() throws IOException {
        var file = Files.writeString(folder.resolve("tệp"), "");
        assertThatThrownBy(() -> ReportFiles.write(ORDER, file.resolve("ra"), EnumSet.of(Format.JSON)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Không ghi được vào thư mục");
    }
}
