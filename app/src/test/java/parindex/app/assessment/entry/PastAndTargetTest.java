package parindex.app.assessment.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.core.assessment.Role;
import tools.jackson.databind.json.JsonMapper;

/// What stands beside a cell: what the item was in the last rounds, what is aimed at, and that it does not apply.
@ServerTest
class PastAndTargetTest {
    private static final String NOW = "template-department";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    SheetFixture sheets;

    @Autowired
    JdbcClient sql;

    private static Answer put(Visitor visitor, SheetFixture.Made made, String item, String figures) {
        return visitor.ask(
                "PUT", made.api(item), Map.of("If-None-Match", "*"), "{\"figures\":{%s}}".formatted(figures));
    }

    private SheetFixture.Made after(SheetFixture.Made before) {
        sheets.as(
                before.coordinator().id(),
                () -> sql.sql("update round set year = 2025 where id = :id")
                        .param("id", before.round())
                        .update());
        sheets.as(
                before.coordinator().id(),
                () -> sql.sql("""
                        update sheet set stage = 'SENT', sent_at = now(), sent_by = :by where round = :id""")
                        .param("by", before.coordinator().id())
                        .param("id", before.round())
                        .update());
        return sheets.sheet(NOW, before.unit());
    }

    @Test
    @Tag("E-11")
    @Tag("F-11")
    void the_last_rounds_are_found_under_the_code_that_an_item_had_then() {
        var before = sheets.sheet("template-department-2025");
        var then = visitors.as(sheets.person(Role.DRAFTER, before));
        assertThat(put(then, before, "5.3.1", MERGED).status()).isEqualTo(200);
        var made = after(before);
        var drafter = visitors.as(sheets.person(Role.DRAFTER, made));
        var rounds = drafter.get(made.url() + "/items/5.3/rounds").text();
        assertThat(rounds).contains("2025", "Lấy từ mục 5.3.1 khi đó", "không so trực tiếp được");
        assertThat(drafter.get(made.url() + "/items/1.1.1/rounds").text()).containsIgnoringCase("chưa có kỳ nào");
    }

    private static final String MERGED = "\"procedure\":\"kept\"";

    @Test
    @Tag("F-09")
    void target_and_gap_stand_beside_the_points_and_the_units_own_goes_first() {
        var made = sheets.sheet("vn-province-2020");
        target(made, "kind", "'PROVINCE'", "1.1", "0.25");
        target(made, "unit", "'" + made.unit().id() + "'", "1.1", "0.75");
        var drafter = visitors.as(sheets.person(Role.DRAFTER, made));
        var answer = put(drafter, made, "1.1", "\"points\":\"0,5\"");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var told = JsonMapper.shared().readTree(answer.body());
        assertThat(told.path("target").asString()).isEqualTo("Chỉ tiêu 0,75, còn thiếu 0,25");
        assertThat(told.path("aim").asString()).isEqualTo("đã đạt 0,5, còn thiếu 0,25");
        var page = drafter.get(made.url()).page();
        assertThat(page.select("#card-target").text()).isEqualTo("0,75");
        assertThat(page.select("tr[data-code=1.1] [data-target]").text()).contains("còn thiếu 0,25");
        var missed = drafter.get(made.url() + "?only=aimed").page();
        assertThat(missed.select("tr[data-version]:not([hidden])").eachAttr("data-code"))
                .containsExactly("1.1");
        var none = sheets.sheet("vn-province-2020");
        var other =
                visitors.as(sheets.person(Role.DRAFTER, none)).get(none.url()).page();
        assertThat(other.select("#card-target, #filter input[value=aimed]")).isEmpty();
    }

    private void target(SheetFixture.Made made, String column, String value, String item, String points) {
        sheets.as(
                made.coordinator().id(),
                () -> sql.sql("insert into target (round, %s, item, points) values (:round, %s, :item, %s)"
                                .formatted(column, value, points))
                        .param("round", made.round())
                        .param("item", item)
                        .update());
    }

    @Test
    @Tag("F-06")
    void an_item_that_the_round_decided_not_to_apply_is_locked_and_says_what_its_points_become() {
        var made = sheets.sheet("vn-province-2020");
        sheets.as(
                made.coordinator().id(),
                () -> sql.sql("insert into exemption (round, unit, item) values (:round, :unit, '3')")
                        .param("round", made.round())
                        .param("unit", made.unit().id())
                        .update());
        var drafter = visitors.as(sheets.person(Role.DRAFTER, made));
        var row = drafter.get(made.url()).page().expectFirst("tr[data-version][data-code^=3.]");
        assertThat(row.attr("data-shape")).isEqualTo("locked");
        assertThat(row.text()).contains("không áp dụng với đơn vị", "trừ khỏi điểm tối đa");
        var code = row.attr("data-code");
        var refused = put(drafter, made, code, "\"points\":\"0,1\"");
        assertThat(refused.status()).isEqualTo(423);
        assertThat(JsonMapper.shared().readTree(refused.body()).path("code").asString())
                .isEqualTo("exempt");
        assertThat(drafter.get(made.url()).page().select("#card-max").text()).isEqualTo("86,5");
    }
}
