package parindex.app.assessment.outside.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.entry.SheetFixture;
import parindex.app.assessment.round.RoundFixture;
import parindex.core.document.Workbook;
import parindex.core.document.Workbook.Cell;
import parindex.formats.excel.WorkbookWriter;

/// Points from outside by workbook: tried out line by line, then all of it or nothing.
@ServerTest
@Tag("S-14")
class OutsideFileTest {
    private static final List<Layout> HEADS = List.of(
            Layout.UNIT,
            Layout.ITEM,
            Layout.FIELD,
            Layout.VALUE,
            Layout.ANSWERS,
            Layout.ERROR,
            Layout.SOURCE,
            Layout.REASON);
    private static final String SURVEY = "Khảo sát bịa của Tỉnh Thử";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    SheetFixture sheets;

    @Autowired
    RoundFixture rounds;

    private static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }

    private static byte[] workbook(List<List<String>> rows) {
        var columns = HEADS.stream()
                .map(column -> new Workbook.Column(column.head(), 20))
                .toList();
        var cells = rows.stream()
                .map(row -> new Workbook.Row(
                        false, row.stream().<Cell>map(Cell.Word::new).toList()))
                .toList();
        var out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.write(new Workbook("Thử", List.of(new Workbook.Sheet("Kết quả", columns, cells))), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static Answer tried(Visitor visitor, String url, byte[] bytes) {
        return visitor.upload(url, url + "/import", "ket-qua.xlsx", bytes);
    }

    private static Answer confirm(Visitor visitor, String url, Answer tried) {
        var page = tried.page();
        return visitor.submit(
                url,
                url + "/import/confirm",
                Map.of(
                        "file",
                        "ket-qua.xlsx",
                        "sha256",
                        page.select("input[name=sha256]").attr("value")));
    }

    @Test
    @Tag("A-01")
    void the_ministrys_block_of_23_5_points_comes_in_without_answers() throws IOException {
        var made = sheets.sheet("vn-province-2020");
        var visitor = visitors.as(made.coordinator());
        var url = "/admin/rounds/" + made.slug() + "/outside";
        var rows = new ArrayList<List<String>>();
        for (var line : leaders()) {
            rows.add(row(
                    made.unit().slug(), line.get(0), "", line.get(1), "", "", "Bộ Nội vụ công bố (số liệu mẫu)", ""));
        }
        var tried = tried(visitor, url, workbook(rows));
        assertThat(tried.text()).contains("Ghi mới 21 · sửa 0 · bỏ 0 · không đổi 0 · phải sửa trong tệp 0");
        assertThat(visitor.get(url).text()).contains("0 trên 21 mục");
        var kept = confirm(visitor, url, tried);
        assertThat(visitor.get(kept.location()).text()).contains("Đã ghi 21 kết quả", "21 trên 21 mục · 16,65942 điểm");
        var unit = visitor.get(url + "/" + made.unit().slug()).text();
        assertThat(unit)
                .contains("Đã có 21 trên 21 mục; được 16,65942 trên 23,5 điểm")
                .doesNotContain("0 phiếu");
        var block = tried(
                visitor, url, workbook(List.of(row(made.unit().slug(), "2.4", "", "3,43148", "", "", SURVEY, ""))));
        assertThat(block.status()).isEqualTo(422);
        assertThat(block.text()).contains("hãy ghi từng mục: 2.4.1, 2.4.2, 2.4.3, 2.4.4");
    }

    /// Code and points of each leaf of the leaders' survey, as the example report prints them.
    private static List<List<String>> leaders() throws IOException {
        var rows = new ArrayList<List<String>>();
        var codes = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of("../examples/dak-nong-2020/truth.csv"), StandardCharsets.UTF_8)) {
            var cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            if (cells.length > 14 && cells[14].equals("leaders_survey")) {
                rows.add(List.of(cells[0], cells[5].replace('.', ',')));
                codes.add(cells[0]);
            }
        }
        return rows.stream()
                .filter(row -> codes.stream().noneMatch(code -> code.startsWith(row.getFirst() + ".")))
                .toList();
    }

    @Test
    void the_template_goes_out_filled_and_comes_in_without_a_change() {
        var made = rounds.opened();
        var url = made.url() + "/outside";
        var slug = made.departments().getFirst().slug();
        var first = tried(
                made.visitor(),
                url,
                workbook(List.of(
                        row(slug, "8.3", "points", "1,5", "312", "0,021", SURVEY, ""),
                        row(slug, "8.2", "met", "9", "", "", SURVEY, ""),
                        row(slug, "8.2", "all", "10", "", "", "", ""),
                        row(slug, "8.1.1", "", "0", "", "", SURVEY, ""),
                        row(slug, "8.1.2", "", "không áp dụng", "", "", "", "Không có thủ tục"),
                        row(slug, "award", "", "2", "", "", SURVEY, "Hai bằng khen"))));
        assertThat(confirm(made.visitor(), url, first).location()).endsWith("written=5");
        var template = made.open("/outside.xlsx");
        assertThat(template.header("Content-Type")).contains("spreadsheet");
        assertThat(tried(made.visitor(), url, template.bytes()).text())
                .contains("Ghi mới 0 · sửa 0 · bỏ 0 · không đổi", "phải sửa trong tệp 0");
        assertThat(rounds.count(made, """
                select count(*) from outside_result r join round on round.id = r.round and round.slug = :slug
                where r.file is not null""")).isEqualTo(5);
    }

    @Test
    void what_would_change_is_shown_line_by_line_and_needs_a_reason() {
        var made = rounds.opened();
        var url = made.url() + "/outside";
        var slug = made.departments().getFirst().slug();
        confirm(
                made.visitor(),
                url,
                tried(made.visitor(), url, workbook(List.of(row(slug, "8.3", "", "1,5", "", "", SURVEY, "")))));
        var silent = tried(made.visitor(), url, workbook(List.of(row(slug, "8.3", "", "1,25", "", "", SURVEY, ""))));
        assertThat(silent.text()).contains("ô D2", "hãy ghi lý do");
        var said =
                tried(made.visitor(), url, workbook(List.of(row(slug, "8.3", "", "1,25", "", "", SURVEY, "Đọc nhầm"))));
        assertThat(said.page().select("tbody tr").eachText().getFirst()).contains("8.3 sửa 1,5 điểm 1,25 điểm");
        var removed =
                tried(made.visitor(), url, workbook(List.of(row(slug, "8.3", "", "", "", "", "", "Khảo sát hủy"))));
        assertThat(removed.text()).contains("bỏ 1", "1,5 điểm –");
    }

    @Test
    void every_bad_cell_is_named_with_sheet_row_and_column_and_nothing_is_written() {
        var made = rounds.opened();
        var url = made.url() + "/outside";
        var slug = made.departments().getFirst().slug();
        var tried = tried(
                made.visitor(),
                url,
                workbook(List.of(
                        row("so-khong-co", "8.3", "", "1", "", "", SURVEY, ""),
                        row(slug, "9.9", "", "1", "", "", SURVEY, ""),
                        row(slug, "1.1.1", "", "1", "", "", SURVEY, ""),
                        row(slug, "8.3", "", "1.125", "", "", SURVEY, ""),
                        row(slug, "8.1.1", "", "1", "ba trăm", "", SURVEY, ""),
                        row(slug, "8.1.2", "", "99", "", "", SURVEY, ""),
                        row(slug, "8.1.3", "", "1", "", "", "", ""),
                        row(slug, "8.1.3", "", "2", "", "", SURVEY, ""),
                        row(slug, "8.2", "sai", "2", "", "", SURVEY, ""),
                        row(slug, "award", "", "9", "", "", SURVEY, "Chín bằng khen"),
                        row(slug, "7.3.2", "", "=1+1", "", "", SURVEY, ""))));
        assertThat(tried.status()).isEqualTo(422);
        assertThat(tried.text())
                .contains(
                        "sheet Kết quả, ô A2",
                        "ô B3",
                        "ô B4: Mục 1.1.1 do đơn vị tự kê khai",
                        "ô D5",
                        "có thể hiểu là",
                        "ô E6",
                        "ô D7",
                        "hãy ghi nguồn",
                        "ô B9",
                        "ô C10",
                        "ô D11",
                        "vượt mức nhiều nhất",
                        "ô D12");
        assertThat(tried.page().select("form[action$=confirm]")).isEmpty();
        assertThat(rounds.count(made, """
                select count(*) from outside_result r join round on round.id = r.round and round.slug = :slug""")).isZero();
    }

    @Test
    void hostile_files_are_refused_with_a_sentence() {
        var made = rounds.opened();
        var url = made.url() + "/outside";
        var empty = workbook(List.of());
        var cut = Arrays.copyOf(empty, empty.length / 2);
        for (var bytes : List.of(new byte[0], "không phải tệp".getBytes(StandardCharsets.UTF_8), cut)) {
            var answer = tried(made.visitor(), url, bytes);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("[role=alert] li").text()).isNotEmpty();
        }
        var script = workbook(List.of(row("<script>alert(1)</script>", "8.3", "", "1", "", "", SURVEY, "")));
        var answer = tried(made.visitor(), url, script);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("<script>alert(1)");
        assertThat(made.visitor()
                        .submit(url, url + "/import/confirm", Map.of("file", "x.xlsx", "sha256", "0".repeat(64)))
                        .status())
                .isEqualTo(404);
    }
}
