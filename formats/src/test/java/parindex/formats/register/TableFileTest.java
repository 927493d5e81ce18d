package parindex.formats.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parindex.core.document.Workbook;
import parindex.core.document.Workbook.Cell;
import parindex.core.language.Language;
import parindex.core.points.Points;
import parindex.core.ranking.table.TableColumn;
import parindex.core.ranking.table.WrittenRow;
import parindex.formats.excel.WorkbookWriter;
import parindex.formats.sheet.HeadedTable;
import parindex.formats.tree.Faults;

/// Published tables in the forms that bodies hand around; names and figures are invented.
@Tag("A-08")
class TableFileTest {
    private final Faults faults = new Faults("bang");

    private List<WrittenRow> read(String file, byte[] bytes) {
        return TableFile.read(HeadedTable.handed(file, bytes), faults).stream()
                .map(TableFile.Row::written)
                .toList();
    }

    private List<WrittenRow> text(String... lines) {
        return read("bang.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> said() {
        return faults.list().stream()
                .map(fault -> fault.placed().in(Language.VI))
                .toList();
    }

    private static Optional<Points> points(String text) {
        return Optional.of(Points.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đơn vị|UNIT",
                "TÊN TỈNH/THÀNH PHỐ|UNIT",
                "Tỉnh, thành phố trực thuộc Trung ương|UNIT",
                "Tỉnh|UNIT",
                "Tên|UNIT",
                "Tổng điểm|TOTAL",
                "Tổng điểm đạt được|TOTAL",
                "Chỉ số CCHC năm 2020|TOTAL",
                "Chỉ số cải cách hành chính (%)|TOTAL",
                "PAR INDEX 2024|TOTAL",
                "Total|TOTAL",
                "Xếp hạng|PLACE",
                "Thứ hạng năm 2020|PLACE",
                "Hạng|PLACE",
                "Vị trí|PLACE",
                "Nhóm|BAND",
                "Xếp loại|BAND",
                "Lĩnh vực 1|AREA_1",
                "LV8|AREA_8",
                "Điểm lĩnh vực 3|AREA_3",
                "2. Xây dựng và tổ chức thực hiện văn bản|AREA_2",
                "VI. Cải cách tài chính công|AREA_6"
            })
    void a_column_is_known_by_many_heads(String head, TableColumn column) {
        assertThat(TableHeads.column(head)).contains(column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"STT", "TT", "Ghi chú", "1", "(2)", "1.1. Kế hoạch", "Vùng", "9. Khác", "Điểm tự đánh giá"})
    void other_heads_are_no_column(String head) {
        assertThat(TableHeads.column(head)).isEmpty();
    }

    @Test
    void figures_are_kept_to_the_last_digit_and_a_blank_is_not_zero() {
        var rows = text(
                "Tỉnh;Tổng điểm;Hạng;Nhóm;Lĩnh vực 1;Lĩnh vực 2",
                "Thử Một;87,125;2;Nhóm B;8,50;",
                "Thử Hai;87.125;;;–;0",
                "Thử Ba;90,1234567;1;A;9;1,5");
        assertThat(said()).isEmpty();
        assertThat(rows)
                .containsExactly(
                        new WrittenRow(
                                "Thử Một",
                                points("87.125"),
                                Optional.of(2),
                                Optional.of("B"),
                                Map.of("1", Points.of("8.5"))),
                        new WrittenRow(
                                "Thử Hai",
                                points("87.125"),
                                Optional.empty(),
                                Optional.empty(),
                                Map.of("2", Points.ZERO)),
                        new WrittenRow(
                                "Thử Ba",
                                points("90.1234567"),
                                Optional.of(1),
                                Optional.of("A"),
                                Map.of("1", Points.of("9"), "2", Points.of("1.5"))));
    }

    @Test
    void a_title_above_the_head_and_a_row_of_numbers_below_it_do_no_harm() {
        var rows = text(
                "BẢNG XẾP HẠNG (bịa);;",
                ";;",
                "STT;Tên tỉnh, thành phố;Chỉ số CCHC (%)",
                "(1);(2);(3)",
                "1;Thử Một;87,25%");
        assertThat(said()).isEmpty();
        assertThat(rows).extracting(WrittenRow::name).containsExactly("Thử Một");
        assertThat(rows.getFirst().total()).isEqualTo(points("87.25"));
    }

    @Test
    void what_is_no_figure_is_refused_at_its_place() {
        text("Tỉnh;Tổng điểm;Hạng;Lĩnh vực 1", "Thử Một;tám mươi;nhất;80%", "Thử Hai;8O,5;2;1");
        assertThat(said())
                .hasSize(4)
                .anySatisfy(fault -> assertThat(fault).contains("dòng 2", "không hiểu số \"tám mươi\""))
                .anySatisfy(fault -> assertThat(fault).contains("dòng 2", "không hiểu hạng \"nhất\""))
                .anySatisfy(fault -> assertThat(fault).contains("dòng 2", "80% là tỷ lệ"))
                .anySatisfy(fault -> assertThat(fault).contains("dòng 3", "không hiểu số \"8O,5\""));
    }

    @Test
    void two_columns_of_one_meaning_are_not_chosen_from() {
        text("Tỉnh;Tổng điểm;Chỉ số", "Thử Một;80;81");
        assertThat(said()).singleElement().asString().contains("cột \"Tổng điểm\" và cột \"Chỉ số\" có cùng ý nghĩa");
    }

    @Test
    void a_file_without_a_head_says_what_it_lacks() {
        text("a;b", "Thử Một;80");
        assertThat(said()).singleElement().asString().contains("không tìm thấy hàng tên cột; cần cột Đơn vị");
    }

    @Test
    void a_workbook_names_the_cell() throws IOException {
        var heads = List.of("Đơn vị", "Tổng điểm").stream()
                .map(head -> new Workbook.Column(head, 20))
                .toList();
        var rows = List.of(
                row(new Cell.Word("Thử Một"), new Cell.Figure(new BigDecimal("87.123456"), 6)),
                row(new Cell.Word("Thử Hai"), new Cell.Word("87,1 điểm")));
        var out = new ByteArrayOutputStream();
        WorkbookWriter.write(new Workbook("Thử", List.of(new Workbook.Sheet("Kết quả", heads, rows))), out);

        var read = read("bang.xlsx", out.toByteArray());

        assertThat(read.getFirst().total()).isEqualTo(points("87.123456"));
        assertThat(said()).singleElement().asString().contains("sheet Kết quả, ô B3", "không hiểu số \"87,1 điểm\"");
    }

    private static Workbook.Row row(Cell... cells) {
        return new Workbook.Row(false, List.of(cells));
    }

    @Test
    void a_word_document_is_read_by_its_tables() throws IOException {
        var body = "<w:p><w:r><w:t>QUYẾT ĐỊNH (bịa)</w:t></w:r></w:p>"
                + table(List.of("Nơi nhận", "KT. BỘ TRƯỞNG"))
                + table(
                        List.of("TT", "Tỉnh", "Điểm", "Xếp hạng"),
                        List.of("1", "Thử Một", "90,5", "1"),
                        List.of("2", "Thử Hai", "80,25", "2"));
        var rows = read("bang.docx", document(body));
        assertThat(said()).isEmpty();
        assertThat(rows)
                .extracting(WrittenRow::name, WrittenRow::total, WrittenRow::place)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Thử Một", points("90.5"), Optional.of(1)),
                        org.assertj.core.groups.Tuple.tuple("Thử Hai", points("80.25"), Optional.of(2)));
    }

    @SafeVarargs
    private static String table(List<String>... rows) {
        return Arrays.stream(rows)
                .map(row -> row.stream()
                        .map(cell -> "<w:tc><w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p></w:tc>")
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
    }

    private static byte[] document(String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void what_only_pretends_to_be_a_document_is_refused() throws IOException {
        read("bang.docx", "<html>không phải Word</html>".getBytes(StandardCharsets.UTF_8));
        assertThat(said().getFirst()).contains("không phải tệp Word .docx");
    }

    @Test
    void a_document_with_a_definition_of_entities_is_not_followed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read("bang.docx", bytes.toByteArray())).isEmpty();
        assertThat(said()).isNotEmpty();
    }
}
