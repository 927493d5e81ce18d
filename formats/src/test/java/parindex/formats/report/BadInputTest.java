package parindex.formats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.formats.BadInput;

/// Files that cannot be read: one clear sentence each, naming the file.
@Tag("X-06")
class BadInputTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("parindex.home"), "examples");

    @Test
    void an_empty_file_is_named() {
        assertThat(refusal("trong.txt", new byte[0])).startsWith("trong.txt: tệp rỗng");
    }

    @Test
    void a_picture_is_told_by_its_bytes_whatever_its_name() {
        assertThat(refusal("anh.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
                .contains("ảnh PNG");
        assertThat(refusal("anh.csv", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .contains("ảnh JPEG");
    }

    @Test
    void bytes_that_are_no_text_are_refused_with_their_line() {
        var bytes = "một\nhai\n\u0000".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal("a.txt", bytes)).contains("dòng 3").contains("UTF-8");
        assertThat(refusal("a.csv", new byte[] {'a', '\n', (byte) 0xC3, '('})).contains("dòng 2");
    }

    @Test
    void a_line_of_millions_of_characters_is_no_report() {
        var line = "x".repeat(5_000_000).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal("dai.txt", line)).contains("dòng 1").contains("200.000");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_before_it_is_read() {
        assertThat(refusal("to.txt", new byte[(int) Limits.BYTES + 1])).contains("50 MB");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.55, 0.7, 0.85, 0.97})
    void a_report_cut_in_the_middle_is_refused(double share) throws IOException {
        var whole = Files.readAllBytes(EXAMPLES.resolve("dak-nong-2020/report.txt"));
        assertThat(refusal("cat.txt", Arrays.copyOf(whole, (int) (whole.length * share))))
                .startsWith("cat.txt");
    }

    @Test
    void a_table_without_codes_says_which_column_to_add() {
        var table = "Tiêu chí;Điểm chuẩn;Điểm đạt được\nA;1;1\n".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal("bang.csv", table)).contains("dòng 1").contains("cột mã tiêu chí");
    }

    @Test
    void an_open_quotation_mark_is_named_with_its_line() {
        var table = "Mã,Tiêu chí,Điểm chuẩn,Điểm đạt được\n1,\"A,1,1\n".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal("bang.csv", table)).contains("dòng 2").contains("ngoặc kép");
    }

    @Test
    void a_damaged_workbook_is_named() throws IOException {
        assertThat(refusal("hong.xlsx", zip("xl/workbook.xml", "<workbook".getBytes(StandardCharsets.UTF_8))))
                .contains("Excel bị hỏng");
    }

    @Test
    void a_packed_file_that_unfolds_beyond_measure_is_refused() throws IOException {
        assertThat(refusal("bom.xlsx", zip("xl/workbook.xml", new byte[120 * 1024 * 1024])))
                .contains("phình quá mức");
    }

    @Test
    void a_word_document_is_told_apart_from_a_workbook() throws IOException {
        assertThat(refusal("van-ban.docx", zip("word/document.xml", new byte[10])))
                .contains("tệp Word");
    }

    @Test
    void a_missing_file_is_named() {
        var missing = catchThrowableOfType(BadInput.class, () -> Reports.read(Path.of("khong-co.txt")));
        assertThat(missing.said().vi()).contains("khong-co.txt");
    }

    @Test
    void damaged_bytes_never_end_in_anything_but_a_sentence() throws IOException {
        var random = new Random(20260101);
        var whole = Files.readAllBytes(EXAMPLES.resolve("dak-nong-2020/report.txt"));
        for (int i = 0; i < 300; i++) {
            var mutant = whole.clone();
            for (int j = 0; j < 12; j++) {
                mutant[random.nextInt(mutant.length)] = (byte) "\t\n 0,.;|x".charAt(random.nextInt(9));
            }
            readsOrRefuses(mutant);
        }
    }

    private static void readsOrRefuses(byte[] bytes) {
        try {
            assertThat(Reports.read("dot-bien.txt", bytes).items()).isNotEmpty();
        } catch (BadInput refused) {
            assertThat(refused.said().vi()).startsWith("dot-bien.txt");
        }
    }

    private static String refusal(String name, byte[] bytes) {
        return catchThrowableOfType(BadInput.class, () -> Reports.read(name, bytes))
                .said()
                .vi();
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
