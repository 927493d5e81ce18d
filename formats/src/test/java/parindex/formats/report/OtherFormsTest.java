package parindex.formats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.ReportedItem;

/// The same table as CSV, TSV and Excel gives the same items.
@Tag("X-06")
class OtherFormsTest {
    private static final Path TRUTH =
            Path.of(System.getProperty("parindex.home"), "examples", "dak-nong-2020", "truth.csv");

    @Test
    void the_checked_table_reads_as_csv() {
        var card = Reports.read(TRUTH);
        assertThat(card.source().form()).isEqualTo("csv");
        assertThat(card.items())
                .hasSize(153)
                .allMatch(item -> item.max().value().isPresent());
        assertThat(card.totals()).hasSize(1);
        assertThat(card.item(ItemCode.of("6.1.1")).orElseThrow().assignment().lead())
                .hasSize(1);
    }

    @Test
    void semicolons_and_decimal_commas_read_the_same_as_tabs() {
        var semicolons = "\uFEFFSTT;Tên tiêu chí;Điểm chuẩn;Điểm đạt được\n1;A, B;2,5;1,25\n;Tổng;2,5;1,25\n";
        var tabs = semicolons.substring(1).replace(';', '\t');
        assertThat(items("a.csv", semicolons)).isEqualTo(items("a.tsv", tabs));
        assertThat(items("a.csv", semicolons)).isEqualTo(items("a.txt", tabs));
    }

    @Test
    void a_quoted_cell_may_hold_line_breaks_and_the_place_is_its_first_line() {
        var card = read("a.csv", "Mã,Tiêu chí,Điểm chuẩn,Điểm đạt được\n1,\"A\nB\",2,1\n2,C,1,1\n,Tổng,3,2\n");
        assertThat(card.items().getFirst().name()).isEqualTo("A B");
        assertThat(card.items()).extracting(item -> item.place().line()).containsExactly(2, 4);
    }

    @Test
    void a_workbook_gives_the_same_figures_as_the_checked_table() throws IOException {
        var fromWorkbook = Reports.read("bang.xlsx", workbook());
        var fromCsv = Reports.read(TRUTH);
        assertThat(fromWorkbook.source().form()).isEqualTo("xlsx");
        assertThat(fromWorkbook.items())
                .extracting(ReportedItem::code, ReportedItem::maxPoints, ReportedItem::achievedPoints)
                .containsExactlyElementsOf(fromCsv.items().stream()
                        .map(item -> tuple(item.code(), item.maxPoints(), item.achievedPoints()))
                        .toList());
        assertThat(fromWorkbook.items().getFirst().percent().printed()).isEqualTo("88.2%");
    }

    @Test
    void utf_16_text_is_read_by_its_mark() {
        var text = "Mã\tTiêu chí\tĐiểm chuẩn\tĐiểm đạt được\n1\tA\t2\t1\n\tTổng\t2\t1\n";
        assertThat(Reports.read("a.txt", text.getBytes(StandardCharsets.UTF_16)).items())
                .hasSize(1);
    }

    private static List<ReportedItem> items(String name, String text) {
        return read(name, text).items();
    }

    private static ReportedCard read(String name, String text) {
        return Reports.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "thu", "1.0");
                var csv = CSVFormat.DEFAULT.parse(Files.newBufferedReader(TRUTH))) {
            var sheet = book.newWorksheet("Phụ lục");
            for (var row : csv) {
                int at = (int) row.getRecordNumber() - 1;
                sheet.value(at, 0, row.get(0));
                sheet.value(at, 1, row.get(1));
                for (int column = 2; column < 5; column++) {
                    figure(sheet, at, column, row.get(column + 2));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void figure(Worksheet sheet, int row, int column, String text) {
        if (row == 0 || text.isEmpty()) {
            sheet.value(row, column, text);
        } else if (column == 4) {
            sheet.value(row, column, new BigDecimal(text).movePointLeft(2));
            sheet.style(row, column).format("0.00%").set();
        } else {
            sheet.value(row, column, new BigDecimal(text));
        }
    }
}
