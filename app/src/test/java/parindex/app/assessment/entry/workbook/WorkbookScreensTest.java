package parindex.app.assessment.entry.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.entry.SheetFixture;
import parindex.core.assessment.Role;
import parindex.core.document.Workbook;
import parindex.core.document.Workbook.Cell;
import parindex.formats.excel.WorkbookWriter;

/// A sheet out to Excel, filled in, tried out, in again.
@ServerTest
@Tag("E-09")
class WorkbookScreensTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    SheetFixture sheets;

    private SheetFixture.Made made;
    private Visitor drafter;

    @BeforeEach
    void sheet() {
        made = sheets.sheet("vn-province-2020");
        drafter = visitors.as(sheets.person(Role.DRAFTER, made));
    }

    private void enter(String item, String body) {
        assertThat(drafter.ask("PUT", made.api(item), Map.of("If-None-Match", "*"), body)
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Tag("E-03")
    void empty_zero_and_not_applicable_survive_the_way_out_and_in() {
        enter("1.1", "{\"figures\":{\"points\":\"0\"},\"explanation\":\"Không có\"}");
        enter("1.2", "{\"state\":\"NOT_APPLICABLE\",\"explanation\":\"Không phát sinh\"}");
        enter("7.2.1", "{\"figures\":{\"with_files\":\"132\",\"all\":\"620\"}}");
        var file = drafter.get(made.url() + "/sheet.xlsx");
        assertThat(file.header("Content-Type")).contains("spreadsheet");
        var run = drafter.upload(made.url() + "/workbook", made.url() + "/workbook", "phieu.xlsx", file.bytes());
        assertThat(run.text()).contains("Thêm 0 · sửa 0 · không đổi 88 · lỗi 0");
    }

    @Test
    void three_wrong_cells_are_all_named_at_once_and_nothing_is_written() {
        var bytes = workbook(
                row("1.1", "points", "0,5"),
                row("1.2", "points", "một phần"),
                row("1.4", "points", "1.125"),
                row("2.4.1", "mean", "1"));
        var run = drafter.upload(made.url() + "/workbook", made.url() + "/workbook", "phieu.xlsx", bytes);
        assertThat(run.status()).isEqualTo(422);
        assertThat(run.text())
                .contains("lỗi 3", "ô C3", "một phần", "ô C4", "1.125", "ô A5", "không có tiêu chí “2.4.1”");
        assertThat(run.page().select("form[action$=confirm]")).isEmpty();
        assertThat(drafter.get(made.api("1.1")).body()).contains("\"version\":0");
    }

    @Test
    @Tag("E-12")
    void what_is_confirmed_is_written_as_one_deed_and_every_cell_remembers_it() {
        var bytes = workbook(row("1.1", "points", "0,5"), row("1.2", "points", "0,25"));
        var run = drafter.upload(made.url() + "/workbook", made.url() + "/workbook", "phieu.xlsx", bytes);
        assertThat(run.text()).contains("Thêm 2 · sửa 0");
        assertThat(drafter.get(made.api("1.1")).body()).contains("\"version\":0");
        var fields = Map.of("sha256", run.page().select("input[name=sha256]").attr("value"), "name", "phieu.xlsx");
        var kept = drafter.submit(made.url() + "/workbook", made.url() + "/workbook/confirm", fields);
        assertThat(kept.text()).contains("Đã ghi 2 tiêu chí");
        assertThat(drafter.get(made.api("1.1")).body()).contains("\"points\":\"0.5\"");
        assertThat(drafter.get(made.api("1.2") + "/history").body()).contains("sha256:");
    }

    private static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }

    @SafeVarargs
    private static byte[] workbook(List<String>... rows) {
        var columns = new ArrayList<Workbook.Column>();
        List.of(Layout.CODE, Layout.FIELD, Layout.VALUE)
                .forEach(column -> columns.add(new Workbook.Column(column.head(), 20)));
        var cells = Arrays.stream(rows)
                .map(row -> new Workbook.Row(
                        false, row.stream().<Cell>map(Cell.Word::new).toList()))
                .toList();
        var out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.write(new Workbook("Thử", List.of(new Workbook.Sheet("Ke khai", columns, cells))), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
