package parindex.formats.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.scoring.UnitFacts;
import parindex.formats.BadInput;

@Tag("E-03")
@Tag("E-04")
class FactsFileTest {
    private static final CriteriaSet SET = CriteriaFiles.check("bo.yaml", """
                    set: thu
                    title: Bộ thử
                    kind: department
                    years: [2030]
                    settling: { facts: { digits: 4, way: cut }, known: stated, basis: x }
                    adjustments:
                      items:
                        - { name: award, label: Khen, kind: bonus, figure: cases, inputs: { cases: { label: n } }, each: 1, cap: 2, known: stated, basis: x }
                    items:
                      - { code: "1", title: A, max: 3 }
                      - { code: "1.1", title: B, max: 1, source: facts, rule: { kind: threshold, figure: n, inputs: { n: { label: n } }, at-least: 1, known: stated, basis: x } }
                      - { code: "1.2", title: C, max: 1, source: facts, rule: { kind: threshold, figure: r, inputs: { r: { label: r, unit: "%" } }, at-least: 50%, known: stated, basis: x } }
                      - { code: "1.10", title: D, max: 1, source: facts, rule: { kind: states, input: s, label: s, states: [{ state: "1.5", label: x, points: 1 }], known: stated, basis: x } }
                    """.getBytes(StandardCharsets.UTF_8))
            .set()
            .orElseThrow();

    private static SequencedMap<String, UnitFacts> read(String name, String text) {
        return FactsFile.read(name, text.getBytes(StandardCharsets.UTF_8), SET);
    }

    private static UnitFacts one(String name, String text) {
        return read(name, text).firstEntry().getValue();
    }

    private static byte[] workbook(Consumer<XSSFSheet> fill) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Số liệu");
            row(sheet, 0, "Mã", "Số liệu", "Giá trị");
            fill.accept(sheet);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void row(XSSFSheet sheet, int at, String... cells) {
        var row = sheet.createRow(at);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"132|132", "7,25|29/4", "7.25|29/4", "2.538.227|2538227", "−3|-3", "1.234,5|2469/2"})
    void a_figure_of_a_table_is_read_as_people_write_it(String typed, String value) {
        assertThat(one("a.csv", "mã;số liệu;giá trị\n1.1;n;" + typed + "\n")
                        .of(ItemCode.of("1.1"))
                        .figure("n"))
                .map(Share::toString)
                .contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,input,value\n1.2,r,\"102,63 %\"",
                "Giá trị\tMã\tSố liệu\n102,63%\t1.2\tr",
                "ma;so lieu;gia tri;ghi chú\n1.2;r;102.63%;x"
            })
    void columns_have_any_order_any_separator_and_heads_in_both_languages(String table) {
        assertThat(one("a.csv", table).of(ItemCode.of("1.2")).figure("r")).contains(Share.of("1.0263"));
    }

    @Test
    void the_same_figures_come_from_every_form() {
        var csv = one("a.csv", "code,input,value\n1.1,n,3\n1.2,,không áp dụng\n1.10,s,1.5\naward,cases,2\n");
        var yaml = one("a.yaml", """
                facts: { "1.1": { n: 3 }, "1.10": { s: "1.5" } }
                not-applicable: ["1.2"]
                adjustments: { award: { cases: 2 } }
                """);
        var json = one("a.json", """
                { "facts": { "1.1": { "n": "3" }, "1.10": { "s": "1.5" } }, "not-applicable": ["1.2"],
                  "adjustments": { "award": { "cases": 2 } } }
                """);

        assertThat(yaml).isEqualTo(csv);
        assertThat(json).isEqualTo(csv);
        assertThat(csv.of(ItemCode.of("1.10"))).isEqualTo(Facts.state("s", "1.5"));
        assertThat(csv.notApplicable()).containsExactly(ItemCode.of("1.2"));
        assertThat(csv.adjustments()).containsEntry("award", Facts.of("cases", Share.of(2)));
    }

    @Test
    void an_empty_value_is_missing_and_never_zero() {
        assertThat(one("a.csv", "code,input,value\n1.1,n,\n1.2,r,0%\n")
                        .of(ItemCode.of("1.1"))
                        .given())
                .isEmpty();
    }

    @Test
    void several_units_keep_their_order_and_their_groups() {
        var units =
                read("a.csv", "đơn vị,nhóm,mã,số liệu,giá trị\nSở B,vùng cao,1.1,n,1\nSở A,,1.1,n,2\nSở B,,1.2,r,5%\n");

        assertThat(units.keySet()).containsExactly("Sở B", "Sở A");
        assertThat(units.firstEntry().getValue().groups()).containsExactly("vùng cao");
        assertThat(units.firstEntry().getValue().of(ItemCode.of("1.2")).figure("r"))
                .contains(Share.of("0.05"));
    }

    @Test
    void a_number_cell_means_one_thing_and_a_text_may_mean_two() {
        var typed = workbook(sheet -> {
            row(sheet, 1, "1.1", "n");
            sheet.getRow(1).createCell(2).setCellValue(1.234);
        });
        var text = workbook(sheet -> row(sheet, 1, "1.1", "n", "1.234"));

        assertThat(FactsFile.read("a.xlsx", typed, SET)
                        .firstEntry()
                        .getValue()
                        .of(ItemCode.of("1.1"))
                        .figure("n"))
                .contains(Share.of("1.234"));
        assertThatThrownBy(() -> FactsFile.read("a.xlsx", text, SET))
                .hasMessage(
                        "a.xlsx, sheet Số liệu, ô A2: \"1.234\" có thể là 1,234 hoặc 1234; hãy viết dấu phẩy thập phân, "
                                + "hoặc bỏ dấu chấm hàng nghìn.");
    }

    @Test
    void a_code_that_became_a_number_is_not_guessed() {
        var bytes = workbook(sheet -> {
            row(sheet, 1, "", "n", "1");
            sheet.getRow(1).createCell(0).setCellValue(1.1);
        });

        assertThatThrownBy(() -> FactsFile.read("a.xlsx", bytes, SET))
                .hasMessageContaining("ô A2: mã đang là số hoặc ngày (1.1)");
    }

    @Test
    void a_formula_among_the_figures_is_refused() {
        var bytes = workbook(sheet -> {
            row(sheet, 1, "1.1", "n");
            sheet.getRow(1).createCell(2).setCellFormula("1+1");
        });

        assertThatThrownBy(() -> FactsFile.read("a.xlsx", bytes, SET)).hasMessageContaining("ô C2: ô có công thức");
    }

    @Test
    void every_slip_is_named_at_once_with_its_line() {
        var table = "code,input,value\n9.9,n,1\n1.1,n,abc\n1.2,r,5\n1.1,n,2\n1.1,,3\n1.1,n,4";

        assertThatThrownBy(() -> read("a.csv", table))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.said().vi().lines())
                                .contains(
                                        "a.csv, dòng 2: bộ tiêu chí không có mục chấm điểm \"9.9\".",
                                        "a.csv, dòng 3: \"abc\" không phải một số; viết như 1234,5 hoặc 50 %.",
                                        "a.csv, dòng 4: \"5\" không đúng dạng; viết như 50%.",
                                        "a.csv, dòng 6: 1.1: thiếu tên số liệu.",
                                        "a.csv, dòng 7: 1.1: số liệu \"n\" có hai lần."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.csv|''|không có số liệu nào",
                "a.csv|'a,b\n1,2\n'|dòng đầu phải có tên cột",
                "a.csv|'code,input,value\n'|không có số liệu nào",
                "a.docx|x|phải là tệp .csv, .xlsx",
                "a.csv|'code,input,value\n\"1.1,n,1\n'|xem lại dấu ngoặc kép",
                "a.yaml|'facts: [1]'|phải gồm các cặp",
                "a.yaml|'số: 1'|không hiểu khóa"
            })
    void what_is_no_file_of_figures_says_so(String name, String text, String sentence) {
        assertThatThrownBy(() -> read(name, text)).isInstanceOf(BadInput.class).hasMessageContaining(sentence);
    }

    @Test
    void a_set_of_unknown_structure_takes_no_figures() {
        var partial = CriteriaFiles.check(
                "p.yaml",
                "set: p\ntitle: P\nkind: province\nyears: [2030]\nstatus: partial\nitems: []\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(
                        () -> FactsFile.read("a.csv", new byte[0], partial.set().orElseThrow()))
                .hasMessageContaining("chưa biết cấu trúc");
        assertThat(List.of(partial.isReadable())).containsExactly(true);
    }
}
