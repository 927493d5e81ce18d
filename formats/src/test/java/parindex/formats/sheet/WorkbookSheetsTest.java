package parindex.formats.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.formats.criteria.OddTexts;
import parindex.formats.tree.Faults;

@Tag("F-12")
class WorkbookSheetsTest {
    private final Faults faults = new Faults("bo.xlsx");

    static List<String> odd() {
        return OddTexts.ALL;
    }

    private static byte[] workbook(Consumer<XSSFSheet> fill) {
        return workbook(XSSFWorkbookType.XLSX, fill);
    }

    private static byte[] workbook(XSSFWorkbookType type, Consumer<XSSFSheet> fill) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(type)) {
            fill.accept(workbook.createSheet("Bảng"));
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<String> said(byte[] bytes) {
        assertThat(WorkbookSheets.read(bytes, faults)).isEmpty();
        return faults.list().stream().map(fault -> fault.placed().vi()).toList();
    }

    private List<TypedCell> cells(Consumer<XSSFSheet> fill) {
        return WorkbookSheets.read(workbook(fill), faults).orElseThrow().getFirst().lines().stream()
                .flatMap(line -> line.cells().stream())
                .toList();
    }

    @Test
    void formulas_are_named_cell_by_cell() {
        assertThat(said(workbook(sheet -> {
                    sheet.createRow(1).createCell(1).setCellFormula("1+1");
                    sheet.createRow(4).createCell(2).setCellFormula("B2*2");
                })))
                .containsExactly(
                        "bo.xlsx, sheet Bảng, ô B2: ô có công thức; hãy sao chép rồi dán giá trị (Paste Values).",
                        "bo.xlsx, sheet Bảng, ô C5: ô có công thức; hãy sao chép rồi dán giá trị (Paste Values).");
    }

    @Test
    void whatever_is_hidden_or_joined_is_named_at_once() {
        assertThat(said(workbook(sheet -> {
                    sheet.createRow(2).setZeroHeight(true);
                    sheet.setColumnHidden(3, true);
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A6:B7"));
                    sheet.getWorkbook()
                            .createSheet("Kín")
                            .createRow(0)
                            .createCell(0)
                            .setCellValue("x");
                    sheet.getWorkbook().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                })))
                .containsExactly(
                        "bo.xlsx, sheet Bảng, ô D1: cột bị ẩn; hãy cho hiện lại hoặc xóa hẳn.",
                        "bo.xlsx, sheet Bảng, ô A3: hàng bị ẩn hoặc bị lọc; hãy cho hiện lại hoặc xóa hẳn.",
                        "bo.xlsx, sheet Bảng, ô A6: ô gộp; hãy bỏ gộp ô (Unmerge) và ghi giá trị vào từng hàng.",
                        "bo.xlsx, sheet Kín, ô A1: sheet bị ẩn; hãy cho hiện lại hoặc xóa hẳn.");
    }

    @Test
    void macros_are_refused_even_under_another_name() {
        assertThat(said(workbook(XSSFWorkbookType.XLSM, sheet -> {})))
                .singleElement()
                .asString()
                .startsWith("bo.xlsx: tệp có macro");
    }

    @Test
    void what_is_no_workbook_is_refused() {
        var whole = workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("a"));

        assertThat(said("không phải Excel".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("không phải tệp .xlsx");
        assertThat(said(Arrays.copyOf(whole, whole.length / 2))).anyMatch(said -> said.contains("bị hỏng hoặc bị cắt"));
        assertThat(said(packed("xl/workbook.xml", "<workbook>".getBytes(StandardCharsets.UTF_8))))
                .anyMatch(said -> said.contains("bị hỏng"));
        assertThat(faults.list()).noneMatch(fault -> fault.isReadable());
    }

    @Test
    void a_file_that_unfolds_without_end_is_refused() {
        assertThat(said(packed("xl/worksheets/sheet1.xml", new byte[30 * 1024 * 1024])))
                .containsExactly("bo.xlsx: tệp nén phình quá mức cho phép khi mở ra nên bị từ chối.");
    }

    @Test
    void a_part_that_names_files_outside_is_not_followed() {
        var part = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>";

        assertThat(said(packed("xl/workbook.xml", part.getBytes(StandardCharsets.UTF_8))))
                .anyMatch(said -> said.contains("bị hỏng"));
    }

    private static byte[] packed(String entry, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write("<Relationships/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void a_cell_is_read_as_it_shows_itself() {
        var cells = cells(sheet -> {
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue("7.10");
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(true);
            var rate = row.createCell(3);
            rate.setCellValue(0.882);
            rate.setCellStyle(style(sheet, "0.0%"));
            var day = row.createCell(4);
            day.setCellValue(LocalDate.of(2026, 1, 5));
            day.setCellStyle(style(sheet, "dd/mm/yyyy"));
        });

        assertThat(cells).extracting(TypedCell::text).containsExactly("7.10", "0.3", "true", "88.2%", "2026-01-05");
        assertThat(cells).extracting(cell -> cell.place().name()).containsExactly("A1", "B1", "C1", "D1", "E1");
    }

    private static CellStyle style(XSSFSheet sheet, String format) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void a_cell_that_shows_an_error_is_named() {
        var error = FormulaError.REF.getCode();

        assertThat(cells(sheet -> sheet.createRow(0).createCell(0).setCellErrorValue(error)))
                .isEmpty();
        assertThat(faults.list())
                .singleElement()
                .satisfies(fault -> assertThat(fault.said().vi()).startsWith("ô báo lỗi"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void a_text_comes_out_of_a_cell_as_it_went_in(String text) {
        assertThat(CellText.decoded(CellText.encoded(text))).isEqualTo(text);
        assertThat(CellText.encoded(text)).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F]");
    }
}
