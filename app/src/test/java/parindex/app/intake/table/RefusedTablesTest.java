package parindex.app.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.app.intake.table.TablesFiles.look;
import static parindex.app.intake.table.TablesFiles.workbook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.core.assessment.Role;

/// What cannot be looked at: fields that say nothing, files that are no tables.
@ServerTest
@Tag("A-08")
class RefusedTablesTest {
    @Autowired
    VisitorFixture visitors;

    private static List<List<Object>> row(Object... cells) {
        return List.of(List.of(cells));
    }

    @Test
    void what_is_typed_about_a_table_is_checked_and_kept() {
        var visitor = visitors.as(Role.COORDINATOR);
        var answer = visitor.upload(
                "/tables",
                "/tables/import",
                "bang.xlsx",
                workbook(List.of("Tỉnh", "Điểm"), row("Hà Nội", new BigDecimal(80))),
                Map.of(
                        "year",
                        "1999",
                        "title",
                        "",
                        "number",
                        "Số 7",
                        "dated",
                        "31/2/2024",
                        "url",
                        "javascript:alert(1)"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert] li").eachText())
                .containsExactly(
                        "Năm đánh giá phải là một năm từ 2012 đến năm nay.",
                        "Hãy ghi tên văn bản hoặc bài công bố.",
                        "Ngày văn bản phải ghi như 30/4/2025.",
                        "Địa chỉ phải bắt đầu bằng https:// hoặc http://.");
        assertThat(answer.page().select("input[name=number]").attr("value")).isEqualTo("Số 7");
    }

    @Test
    @Tag("O-06")
    void files_that_mean_harm_are_refused_in_one_sentence() {
        var visitor = visitors.as(Role.COORDINATOR);
        var html = visitor.upload(
                "/tables",
                "/tables/import",
                "bang.xlsx",
                "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                TablesFiles.about(2021, "Tệp xấu"));
        assertThat(html.status()).isEqualTo(422);
        assertThat(html.text()).contains("không phải tệp .xlsx");
        var formula = look(
                visitor,
                2021,
                "<b>Bảng</b>",
                workbook(List.of("Tỉnh", "Điểm"), row("=HYPERLINK(\"http://x\")", new BigDecimal(80))));
        assertThat(formula.status()).isEqualTo(422);
        assertThat(formula.body()).contains("&lt;b&gt;Bảng").doesNotContain("<b>Bảng");
        var document = visitor.upload(
                "/tables",
                "/tables/import",
                "../../bang.docx",
                new byte[] {'P', 'K', 3, 4, 0, 0},
                TablesFiles.about(2021, "Tệp xấu"));
        assertThat(document.status()).isEqualTo(422);
        assertThat(document.text()).contains("bang.docx: không phải tệp Word .docx");
        assertThat(visitor.get("/tables").status()).isEqualTo(200);
    }
}
