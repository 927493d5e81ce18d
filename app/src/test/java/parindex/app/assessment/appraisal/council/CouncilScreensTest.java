package parindex.app.assessment.appraisal.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parindex.app.assessment.appraisal.council.CouncilFixture.ITEM;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.appraisal.AppraisalFixture;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.assessment.appraisal.council.CouncilFixture.What;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

/// The council decides the lines that are left: recorded from its minutes by who runs the round, above both appraisals.
@ServerTest
@Tag("E-20")
class CouncilScreensTest {
    private static final String WHO_AND_WHEN = ".*Người Thử.*, \\d\\d:\\d\\d, \\d\\d/\\d\\d/\\d{4}$";

    @Autowired
    CouncilFixture council;

    @Autowired
    AppraisalFixture fixture;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private Sent sent;
    private Visitor clerk;

    @BeforeEach
    void a_line_is_disputed() {
        sent = council.disputed();
        clerk = sent.round().visitor();
    }

    private String list() {
        return CouncilFixture.list(sent);
    }

    private String line() {
        return CouncilFixture.line(sent, sent.unit());
    }

    private Answer decide(Map<String, String> typed) {
        return council.decide(clerk, sent, typed);
    }

    private Element row(String query) {
        return clerk.get(list() + query)
                .page()
                .select("table.council tbody tr:has(a[href*='%s'])"
                        .formatted(sent.unit().slug() + "/items/" + ITEM + "?"))
                .getFirst();
    }

    private int decided() {
        return council.decided(sent);
    }

    @Test
    @Tag("E-25")
    void every_column_stands_side_by_side_with_who_and_when() {
        var heads = clerk.get(list()).page().select("table.council thead th").eachText();
        assertThat(heads)
                .containsSubsequence(
                        "Đơn vị",
                        "Mục",
                        "Lý do",
                        "Điểm còn phụ thuộc",
                        "Điểm tối đa",
                        "Tự chấm",
                        "Tự tính",
                        "Thẩm định lần 1",
                        "Giải trình",
                        "Thẩm định lần 2",
                        "Kết luận");
        var row = row("");
        assertThat(row.text()).contains("Đơn vị không đồng ý", "Điểm thẩm định khác điểm tự tính");
        var numbers = row.select("td.num").eachText();
        assertThat(numbers).containsExactly("0,25", "1,5");
        var cells = row.select("td.council-cell").eachText();
        assertThat(cells).hasSize(6);
        assertThat(cells.get(0)).startsWith("1,5").matches(WHO_AND_WHEN);
        assertThat(cells.get(1)).isEqualTo("1,5 theo cách tính điểm của bộ tiêu chí");
        assertThat(cells.get(2)).startsWith("1 Cho điểm gửi chậm hai báo cáo").matches(WHO_AND_WHEN);
        assertThat(cells.get(3))
                .startsWith("Đơn vị không đồng ý Chỉ một báo cáo chậm")
                .matches(WHO_AND_WHEN);
        assertThat(cells.get(4)).startsWith("1,25 Cho điểm chấp nhận một phần").matches(WHO_AND_WHEN);
        assertThat(cells.get(5)).as("room to write on paper").isEqualTo("–");
        decide(Map.of("points", "1,5", "reason", "Xét thêm tài liệu"));
        assertThat(row("?state=decided").select("td.council-cell").eachText().get(5))
                .startsWith("1,5 Kết luận Xét thêm tài liệu Biên bản số 12/BB-HĐTĐ ngày 20/11/2026 · ")
                .matches(WHO_AND_WHEN);
    }

    @Test
    @Tag("R-09")
    void what_the_council_decided_is_recorded_and_what_makes_no_sense_is_refused_with_what_was_typed() {
        var different = decide(Map.of("points", "1,5", "reason", " "));
        assertThat(different.status()).isEqualTo(422);
        var form = different.page();
        assertThat(form.select("[role=alert]").text()).contains("phải nêu lý do");
        assertThat(form.select("#number").attr("value")).isEqualTo("12/BB-HĐTĐ");
        assertThat(form.select("#points [selected]").attr("value")
                        + form.select("input#points").attr("value"))
                .isEqualTo("1,5");
        assertThat(decide(Map.of("points", "1,3", "reason", "x")).text()).contains("Không thể cho 1,3 điểm ở mục này");
        assertThat(decide(Map.of("points", "một", "reason", "x")).text()).contains("“một” không phải là số điểm");
        assertThat(decide(Map.of("points", "1,25", "number", "")).text()).contains("Hãy ghi số và ngày biên bản");
        assertThat(decide(Map.of("points", "1,25", "dated", "35/13/2026")).text())
                .contains("Hãy ghi số và ngày biên bản");
        assertThat(decide(Map.of("points", "1,25", "dated", "01/01/2091")).text())
                .contains("Ngày biên bản họp Hội đồng chưa đến");
        assertThat(decided()).isZero();
        var kept = decide(Map.of("points", "1,5", "reason", "Xét thêm tài liệu"));
        assertThat(kept.location()).startsWith(list()).endsWith("&kept=" + ITEM);
        assertThat(fixture.settled(sent, sent.unit(), ITEM)).contains("1.5");
        assertThat(clerk.get(kept.location()).page().select("div[role=status]").text())
                .isEqualTo("Đã ghi kết luận của Hội đồng cho mục 1.2.");
        assertThat(visitors.as(Role.ADMINISTRATOR).get("/admin/journal").text())
                .contains("ghi kết luận của Hội đồng", "12/BB-HĐTĐ 2026-11-20")
                .doesNotContain("Xét thêm tài liệu");
    }

    @Test
    void the_same_score_needs_no_reason_a_correction_does_and_nothing_of_the_feed_goes() {
        assertThat(decide(Map.of("points", "1,25")).status()).isEqualTo(302);
        assertThat(decide(Map.of("points", "1,25", "number", "13/BB-HĐTĐ")).text())
                .contains("phải nêu lý do");
        assertThat(decide(Map.of("points", "0,75", "reason", "Ghi nhầm")).status())
                .isEqualTo(302);
        assertThat(fixture.settled(sent, sent.unit(), ITEM)).contains("0.75");
        assertThat(decided()).isEqualTo(2);
        assertThat(clerk.get(line()).page().select(".talk li").eachText())
                .filteredOn(event -> event.startsWith("Hội đồng thẩm định"))
                .hasSize(2)
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("Hội đồng thẩm định · Kết luận · 0,75 · Biên bản số 12/BB-HĐTĐ ngày 20/11/2026", "Ghi nhầm");
    }

    @Test
    @Tag("E-18")
    void afterwards_the_appraiser_sees_it_and_changes_the_line_no_more() {
        decide(Map.of("points", "1,5", "reason", "Xét thêm tài liệu"));
        var appraiser = visitors.as(sent.appraiser());
        var page = appraiser.get(sent.line(sent.unit(), ITEM) + "?tab=nobody");
        assertThat(page.page().select(".appraisal-columns > section").getLast().text())
                .startsWith("Hội đồng thẩm định 1,5 Kết luận Xét thêm tài liệu");
        assertThat(page.text()).contains("Hội đồng đã kết luận", "Hội đồng thẩm định đã kết luận dòng này");
        var refused = council.score(sent, sent.unit(), "1", "đổi ý");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Hội đồng thẩm định đã kết luận dòng này nên điểm không đổi nữa");
        assertThat(fixture.settled(sent, sent.unit(), ITEM)).contains("1.5");
        assertThatThrownBy(() -> council.insert(sent, sent.appraiser(), new What(2, "SCORED", "1", "x")))
                .hasStackTraceContaining("the council decided the line");
    }

    @Test
    @Tag("U-14")
    @Tag("U-16")
    void ledger_and_slip_say_that_the_council_decided() {
        decide(Map.of("points", "0,75", "reason", "Xét thêm tài liệu"));
        var ledger = sent.round().open("/ledger").page();
        var unit = ledger.select(
                        "tbody tr:has(th:contains(%s))".formatted(sent.unit().name()))
                .getFirst();
        assertThat(unit.select("td.num").eachText())
                .as("by explanation, by the council")
                .contains("+0,25", "−0,50");
        var slip = clerk.get("/assessment/%s/units/%s/slips/%s"
                .formatted(sent.round().slug(), sent.unit().slug(), ITEM));
        assertThat(slip.text())
                .contains("Hội đồng thẩm định cho điểm", "Hội đồng thẩm định đã cho 0,75 điểm")
                .contains("Hội đồng thẩm định kết luận theo biên bản số 12/BB-HĐTĐ ngày 20/11/2026");
        assertThat(visitors.as(people.person(Role.HEAD, sent.unit()))
                        .get("/assessment/%s/units/%s/slips/%s"
                                .formatted(sent.round().slug(), sent.unit().slug(), ITEM))
                        .text())
                .as("before publication the unit reads nothing of it")
                .doesNotContain("Hội đồng thẩm định", "12/BB-HĐTĐ");
    }

    @Test
    void a_page_that_is_no_longer_true_records_nothing() {
        var page = clerk.get(line()).page();
        var other = visitors.as(people.person(Role.COORDINATOR, sent.round().province()));
        assertThat(council.decide(other, sent, Map.of("points", "1,5", "reason", "Xét thêm"))
                        .status())
                .isEqualTo(302);
        var stale = decide(Map.of(
                "points",
                "0,75",
                "reason",
                "x",
                "saw",
                page.select("input[name=saw]").attr("value")));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Dòng này vừa có thay đổi nên chưa lưu");
        assertThat(decided()).isEqualTo(1);
    }

    @Test
    @Tag("E-22")
    void many_lines_are_confirmed_by_one_minutes_and_what_is_left_out_is_said() {
        var others = sent.round().departments().stream()
                .filter(unit -> !unit.equals(sent.unit()))
                .toList();
        others.forEach(unit -> council.score(sent, unit, "1", "gửi chậm"));
        var page = clerk.get(list()).page();
        var boxes = page.select("input[name=line][form=confirm]").eachAttr("value");
        assertThat(boxes).as("lines without a score are recorded one by one").hasSize(3);
        assertThat(confirm(boxes, Map.of("number", "", "dated", "20/11/2026")).text())
                .contains("Hãy ghi số và ngày biên bản");
        assertThat(confirm(List.of(), Map.of("number", "12/BB", "dated", "20/11/2026"))
                        .text())
                .contains("Chưa chọn dòng nào");
        assertThat(decided()).isZero();
        council.score(sent, others.getFirst(), "1,25", "đổi sau khi mở trang");
        decide(Map.of("points", "1,25"));
        var said = confirm(boxes, Map.of("number", "12/BB", "dated", "20/11/2026"))
                .page()
                .select("[role=status]")
                .text();
        assertThat(said)
                .contains("Đã ghi 1 kết luận, bỏ qua 2 dòng.", "1 dòng vừa có thay đổi", "1 dòng Hội đồng đã kết luận");
        assertThat(fixture.settled(sent, others.getLast(), ITEM)).contains("1");
        assertThat(decided()).isEqualTo(2);
        assertThat(clerk.get(list() + "?state=decided").page().select("table.council tbody tr"))
                .hasSize(2);
        assertThat(clerk.get(list() + "?state=decided&of=" + others.getLast().slug())
                        .page()
                        .select("table.council tbody tr"))
                .hasSize(1);
    }

    private Answer confirm(List<String> boxes, Map<String, String> minutes) {
        var all = new java.util.HashMap<>(minutes);
        all.put("line", String.join(",", boxes));
        return clerk.submit(list(), list() + "/confirm", all);
    }

    @Test
    void the_list_says_why_nothing_is_shown_and_an_unknown_line_is_not_there() {
        assertThat(clerk.get(list() + "?state=decided").text()).contains("Chưa ghi kết luận nào của Hội đồng.");
        KnownUnit quiet = people.department("Sở Không Có Trong Đợt");
        assertThat(clerk.get(list() + "?of=" + quiet.slug()).text())
                .contains("Đơn vị này không có dòng nào trong danh sách đang xem.");
        assertThat(clerk.get(line().replace("/" + ITEM, "/99.9")).status()).isEqualTo(404);
        assertThat(clerk.get(line().replace("/" + ITEM, "/x")).status()).isEqualTo(404);
        assertThat(clerk.get(line()).page().select(".appraisal-proof img").attr("src"))
                .endsWith("/pages/2");
    }
}
