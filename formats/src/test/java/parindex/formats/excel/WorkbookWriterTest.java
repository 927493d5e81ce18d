package parindex.formats.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Severity;
import parindex.core.document.Workbook;
import parindex.core.document.Workbook.Cell.Figure;
import parindex.core.document.Workbook.Cell.Word;
import parindex.core.document.Workbook.Column;
import parindex.core.document.sheet.AnalysisWorkbook;
import parindex.core.document.sheet.AnalysisWorkbook.Origin;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedReport.SourceFile;
import parindex.core.language.Text;
import parindex.formats.paper.PaperFixture;

@Tag("D-06")
class WorkbookWriterTest {
    private static final Finding FINDING = new Finding(
            FindingKind.PERCENT_MISMATCH,
            Severity.ERROR,
            "7.1.10",
            "percent",
            "100",
            "50",
            Place.line(12),
            Text.same("In sai"),
            Text.same("Chép nhầm"),
            Text.same("Sửa lại"));
    private static XSSFWorkbook read = new XSSFWorkbook();

    @BeforeAll
    static void write() throws IOException {
        var source = new SourceFile("bao-cao.txt", "txt", "ab".repeat(32));
        var origin = new Origin(Optional.of(source), "parindex thử", LocalDateTime.of(2031, 1, 2, 3, 4));
        read = read(AnalysisWorkbook.from(PaperFixture.basis(), List.of(FINDING), origin));
    }

    @Test
    void every_table_has_its_sheet() {
        assertThat(read)
                .extracting(Sheet::getSheetName)
                .containsExactly(
                        "Thông tin",
                        "Theo lĩnh vực",
                        "Chi tiết",
                        "Điểm bị trừ",
                        "Theo cơ quan",
                        "Xếp hạng",
                        "Phát hiện");
    }

    @Test
    void the_first_sheet_says_what_it_is_and_where_it_comes_from() {
        assertThat(cells(read.getSheet("Thông tin"), 1))
                .extracting(Cell::getStringCellValue)
                .contains("bao-cao.txt", "ab".repeat(32), "parindex thử", "02/01/2031 03:04", "2030");
    }

    @Test
    void leaves_add_up_to_the_total_of_the_card() {
        var sheet = read.getSheet("Chi tiết");
        var sum = StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> "Có điểm".equals(text(row, 4)))
                .mapToDouble(row -> row.getCell(6).getNumericCellValue())
                .sum();
        assertThat(sum)
                .isCloseTo(
                        PaperFixture.basis().analysis().card().total().value().doubleValue(), within(1e-9));
        assertThat(sheet.getLastRowNum()).isEqualTo(153);
    }

    @Test
    void losses_add_up_to_what_was_lost() {
        var lost = PaperFixture.basis().analysis().lost().value().doubleValue();
        assertThat(cells(read.getSheet("Điểm bị trừ"), 6).stream()
                        .mapToDouble(Cell::getNumericCellValue)
                        .sum())
                .isCloseTo(lost, within(1e-9));
        assertThat(cells(read.getSheet("Theo cơ quan"), 2).getLast().getNumericCellValue())
                .isCloseTo(lost, within(1e-9));
    }

    @Test
    void codes_are_text_so_that_7_1_10_is_not_7_1_1() {
        assertThat(cells(read.getSheet("Chi tiết"), 0))
                .allMatch(cell -> cell.getCellType() == CellType.STRING)
                .extracting(Cell::getStringCellValue)
                .contains("7.1.1", "7.1.10", "1.1");
    }

    @Test
    void heads_stay_in_sight_and_columns_are_as_wide_as_they_need() {
        for (var sheet : read) {
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getColumnWidth(1)).isGreaterThan(sheet.getDefaultColumnWidth() * 256);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isZero();
        }
    }

    @Test
    void no_cell_is_a_formula() {
        for (var sheet : read) {
            for (var row : sheet) {
                assertThat(row).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            }
        }
        assertThat(cells(read.getSheet("Chi tiết"), 2))
                .extracting(Cell::getStringCellValue)
                .contains(PaperFixture.FORMULA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "'=1", "＝1", "0012"})
    void words_that_look_like_formulas_stay_words(String words) throws IOException {
        var cell = single(new Word(words));
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(words);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
    }

    @Test
    void a_negative_figure_stays_a_number() throws IOException {
        var cell = single(new Figure(new BigDecimal("-0.46819"), 2));
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(-0.46819);
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_and_says_so() throws IOException {
        var text = single(new Word(
                        IntStream.range(0, 9_000).mapToObj(i -> "chữ" + i).collect(Collectors.joining())))
                .getStringCellValue();
        assertThat(text).hasSize(32_767).endsWith("…");
    }

    private static Cell single(Workbook.Cell cell) throws IOException {
        var sheet = new Workbook.Sheet(
                "Một", List.of(new Column("Đầu", 20)), List.of(new Workbook.Row(false, List.of(cell))));
        return read(new Workbook("Thử", List.of(sheet))).getSheetAt(0).getRow(1).getCell(0);
    }

    private static XSSFWorkbook read(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        WorkbookWriter.write(workbook, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /// The cells of a column below its head.
    private static List<Cell> cells(Sheet sheet, int column) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getRowNum() > 0)
                .map(row -> row.getCell(column))
                .toList();
    }

    private static String text(Row row, int column) {
        return row.getCell(column).getCellType() == CellType.STRING
                ? row.getCell(column).getStringCellValue()
                : "";
    }
}
