package parindex.formats.criteria.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parindex.formats.criteria.workbook.WorkbookFixture.cell;
import static parindex.formats.criteria.workbook.WorkbookFixture.faults;
import static parindex.formats.criteria.workbook.WorkbookFixture.yaml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.core.criteria.Lineage;
import parindex.core.criteria.NotApplicable;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Source;
import parindex.core.language.Fold;
import parindex.core.points.Known;
import parindex.core.points.rule.RuleKind;
import parindex.core.unit.UnitKind;
import parindex.formats.BadInput;
import parindex.formats.tree.NewBranch;

@Tag("F-12")
class SetWorkbookTest {
    private static final String ITEMS = "Cây tiêu chí";
    private static final Consumer<XSSFWorkbook> NOTHING = workbook -> {};

    private static XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(WorkbookFixture.bytes()));
    }

    @Test
    void saved_by_another_program_it_is_still_the_same_set() {
        assertThat(faults(NOTHING)).isEmpty();
        assertThat(yaml(NOTHING)).contains("max: 1.75", "code: \"1.10\"", "at-least: 50%", "inputs: { rate: 49.9% }");
    }

    @Test
    void codes_are_text_and_points_are_numbers() throws IOException {
        try (var workbook = workbook()) {
            assertThat(cell(workbook, ITEMS, 4, "Mã").getStringCellValue()).isEqualTo("1.10");
            assertThat(cell(workbook, ITEMS, 4, "Mã").getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(cell(workbook, ITEMS, 3, "Điểm chuẩn").getNumericCellValue())
                    .isEqualTo(0.25);
            assertThat(cell(workbook, "Cách tính", 3, "Từ mức này trở lên").getCellType())
                    .isEqualTo(CellType.NUMERIC);
            assertThat(cell(workbook, "Cách tính", 3, "Từ mức này trở lên")
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("0%");
        }
    }

    @Test
    void heads_stay_in_sight_have_notes_and_lists_to_choose_from() throws IOException {
        try (var workbook = workbook()) {
            var items = workbook.getSheet(ITEMS);

            assertThat(items.getPaneInformation().isFreezePane()).isTrue();
            assertThat(items.getCellComments().values())
                    .extracting(note -> note.getString().getString())
                    .contains("Mục cha bằng tổng các mục con.", "Định dạng ô là Text để 7.10 không thành 7.1.");
            assertThat(items.getDataValidations())
                    .extracting(list -> list.getValidationConstraint().getFormula1())
                    .contains("'Danh mục'!$C$2:$C$5", "'Cơ quan'!$A$2:$A$303", "'Cách tính'!$A$2:$A$303");
            assertThat(workbook.getSheet("Cơ quan").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Sở Mẫu");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.25|max: 0.25",
                "0,25|max: 0.25",
                "0,250|max: 0.25",
                "1|max: 1",
                "1,5|max: 1.5",
                "12.5|max: 12.5",
                "1.234,5|max: 1234.5",
                "2.538.227|max: 2538227",
                "' 0,5 '|max: 0.5",
                "0.125|max: 0.125",
                "1.1234|max: 1.1234"
            })
    void a_figure_typed_as_text_is_taken_where_it_has_one_meaning(String typed, String written) {
        assertThat(yaml(workbook -> cell(workbook, ITEMS, 3, "Điểm chuẩn").setCellValue(typed)))
                .contains("title: Mục một\n    " + written + "\n");
    }

    @Test
    void a_figure_with_two_meanings_is_asked_about() {
        assertThat(faults(workbook -> cell(workbook, ITEMS, 3, "Điểm chuẩn").setCellValue("1.234")))
                .contains("bo.xlsx, sheet Cây tiêu chí, ô C3: \"1.234\" có thể là 1,234 hoặc 1234; "
                        + "hãy gõ lại dưới dạng số.");
    }

    @ParameterizedTest
    @CsvSource({"0.25,0.25", "0.3,0.3", "0.30000000000000004,0.3", "1234.5,1234.5", "0.000001,0.000001"})
    void a_number_is_read_to_its_last_digit_and_no_further(double typed, String written) {
        assertThat(yaml(workbook -> cell(workbook, ITEMS, 3, "Điểm chuẩn").setCellValue(typed)))
                .contains("title: Mục một\n    max: " + written + "\n");
    }

    @Test
    void a_rate_may_be_typed_as_a_number_that_shows_percent_or_as_text() {
        assertThat(yaml(workbook ->
                        cell(workbook, "Cách tính", 3, "Từ mức này trở lên").setCellValue(0.6)))
                .contains("at-least: 60%");
        assertThat(yaml(workbook ->
                        cell(workbook, "Cách tính", 3, "Từ mức này trở lên").setCellValue("62,5 %")))
                .contains("at-least: 62.5%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cây tiêu chí|3|Nguồn|tin đồn|ô D3: \"tin đồn\" không thuộc: số liệu, tài liệu kiểm chứng; điều tra xã hội học",
                "Cây tiêu chí|3|Cách tính|lạc|ô K3: không có cách tính chung tên \"lạc\"",
                "Cây tiêu chí|3|Mã|1.x|ô A3: \"1.x\" không phải mã tiêu chí",
                "Cây tiêu chí|3|Điểm chuẩn|nửa|ô C3: \"nửa\" không đúng dạng",
                "Cây tiêu chí|4|Điểm chuẩn|1,5|ô A2: 1: điểm chuẩn 2 nhưng các mục con cộng lại 1,75, lệch 0,25.",
                "Cách tính|2|Loại|đoán|ô B2: \"đoán\" không thuộc: đạt mức thì đủ điểm; theo bậc",
                "Cách tính|4|Tên|thừa|ô A4: không mục nào dùng cách tính \"thừa\"",
                "Cách tính|3|Tên|1.1|ô A3: tên \"1.1\" có hai lần",
                "Số liệu đầu vào|2|Cách tính|lạc|ô B2: không có \"lạc\" ở sheet Cách tính",
                "Tài liệu|2|Tài liệu|Báo cáo|ô A2: chưa ghi hàng này thuộc về đâu",
                "Căn cứ pháp lý|2|Dùng cho|mọi nơi|ô A2: \"mọi nơi\" không thuộc: bộ tiêu chí; mục",
                "Văn bản|2|Ngày ban hành|hôm nay|ô B2: \"hôm nay\" không phải ngày; viết như 31/12/2026.",
                "Thông tin|4|Giá trị|quốc hội|ô C4: \"quốc hội\" không thuộc: bộ, cơ quan ngang bộ",
                "Thông tin|4|Nội dung|Khác|ô A4: không hiểu hàng này",
                "Ví dụ|2|Kết quả|1|ô A2: vừa đủ (1.10): phải là 1 điểm, tính ra 1,75 điểm.",
                "Ví dụ|3|Số thứ tự|1|ô A3: ví dụ số 1 đã có tên",
                "Ví dụ|2|Mã|9.9|ô C2: bộ tiêu chí không có mục chấm điểm \"9.9\""
            })
    void every_fault_names_its_sheet_and_cell(String sheet, int row, String head, String typed, String said) {
        assertThat(faults(workbook -> cell(workbook, sheet, row, head).setCellValue(typed)))
                .anyMatch(fault -> fault.startsWith("bo.xlsx, sheet " + sheet + ", " + said));
    }

    @Test
    void a_code_that_became_a_number_is_not_guessed() {
        assertThat(faults(workbook -> cell(workbook, ITEMS, 4, "Mã").setCellValue(1.1)))
                .anyMatch(fault ->
                        fault.contains("ô A4: mã đang là số hoặc ngày (1.1), 7.10 và 7.1 không còn phân biệt được"));
        assertThat(faults(workbook -> cell(workbook, ITEMS, 2, "Mã").setCellValue(1)))
                .isEmpty();
    }

    @Test
    void sheets_and_columns_that_are_missing_or_unknown_are_named() {
        assertThat(faults(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Mức điểm"))))
                .containsExactly(
                        "bo.xlsx: thiếu sheet \"Mức điểm\"; hãy xuất lại bộ tiêu chí ra Excel để có đủ các sheet.");
        assertThat(faults(workbook -> workbook.createSheet("Ghi chú")))
                .anyMatch(fault -> fault.startsWith("bo.xlsx, sheet Ghi chú, ô A1: không hiểu sheet này"));
        assertThat(faults(workbook -> cell(workbook, ITEMS, 1, "Hướng dẫn").setCellValue("Gợi ý")))
                .anyMatch(fault -> fault.contains("ô A1: thiếu cột \"Hướng dẫn\""))
                .anyMatch(fault -> fault.contains("ô H1: không hiểu cột \"Gợi ý\""));
        assertThat(faults(workbook ->
                        workbook.getSheet(ITEMS).getRow(2).createCell(20).setCellValue("xem lại")))
                .containsExactly(
                        "bo.xlsx, sheet Cây tiêu chí, ô U3: ô nằm ngoài các cột của sheet; hãy xóa hoặc chuyển "
                                + "vào đúng cột.");
    }

    @Test
    void columns_may_be_moved_and_words_typed_without_accents() {
        assertThat(yaml(workbook -> {
                    cell(workbook, ITEMS, 1, "Mã").setCellValue("đổi");
                    cell(workbook, ITEMS, 1, "Tên").setCellValue("ma");
                    cell(workbook, ITEMS, 1, "đổi").setCellValue("TEN");
                    for (int row = 2; row <= 4; row++) {
                        var code = cell(workbook, ITEMS, row, "TEN").getStringCellValue();
                        cell(workbook, ITEMS, row, "TEN").setCellValue("Mục " + row);
                        cell(workbook, ITEMS, row, "ma").setCellValue(code);
                    }
                    cell(workbook, ITEMS, 3, "Nguồn").setCellValue("so lieu, tai lieu kiem chung");
                }))
                .contains("code: \"1.10\"\n    title: Mục 4\n");
    }

    @Test
    void a_text_that_no_cell_can_hold_is_refused_with_its_cell() {
        var item = new NewBranch()
                .text("code", "1")
                .text("title", "x".repeat(40_000))
                .done();
        var set = new NewBranch().list("items", List.of(item)).done();

        assertThatThrownBy(() -> SetWorkbookWriter.write(set, OutputStream.nullOutputStream()))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("sheet Cây tiêu chí, ô B2: văn bản dài hơn 32.767 ký tự");
    }

    static Stream<Enum<?>> words() {
        return Stream.of(
                        UnitKind.values(),
                        Terms.Status.values(),
                        Known.values(),
                        RuleKind.values(),
                        NotApplicable.Policy.values(),
                        Lineage.Change.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_of_the_files_can_be_chosen(Enum<?> word) {
        var written = TreePath.text(new NewBranch().word("k", word).done(), "k", "");

        assertThat(Stream.of(Choice.values()))
                .anyMatch(choice -> choice.shown(written).isPresent());
    }

    @ParameterizedTest
    @EnumSource(names = "UNKNOWN", mode = EnumSource.Mode.EXCLUDE)
    void every_source_can_be_chosen(Source source) {
        assertThat(Choice.SOURCE.shown()).hasSize(Source.values().length - 1);
        assertThat(Choice.SOURCE.word(source.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void names_of_sheets_fit_and_heads_are_told_apart(SetSheet sheet) {
        assertThat(sheet.title().length()).isLessThanOrEqualTo(31);
        assertThat(sheet.columns().stream().map(Column::head).map(Fold::plain)).doesNotHaveDuplicates();
        assertThat(sheet.columns().stream().map(Column::path)).doesNotHaveDuplicates();
    }
}
