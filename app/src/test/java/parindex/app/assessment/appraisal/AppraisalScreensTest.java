package parindex.app.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.StatementFixture;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.assessment.appraisal.AppraisalFixture.Stage;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// Lines judged over HTTP, by those they are assigned to and by nobody else.
@ServerTest
class AppraisalScreensTest {
    /// For who asks and what stands around the page.
    private static final int FRAME = 3;

    private static final String ITEM = "1.1.1";
    private static final String SECOND_ITEM = "1.2";

    @Autowired
    AppraisalFixture fixture;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private Sent sent;
    private Visitor appraiser;

    @BeforeEach
    void a_round_is_sent() {
        sent = fixture.sent();
        appraiser = visitors.as(sent.appraiser());
    }

    private Answer decide(String code, Map<String, String> fields) {
        var url = sent.line(sent.unit(), code);
        var page = appraiser.get(url).page();
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", page.select("input[name=_csrf]").attr("value"));
        all.put("saw", page.select("input[name=saw]").attr("value"));
        all.put("next", page.select("input[name=next]").attr("value"));
        all.put("id", UUID.randomUUID().toString());
        return appraiser.post(url, all);
    }

    private Answer ask(String code) {
        return decide(code, Map.of("verdict", "ask", "reason", "Đề nghị làm rõ ngày ký"));
    }

    private Answer score(String code, String points, String reason) {
        return decide(code, Map.of("verdict", "score", "points", points, "reason", reason));
    }

    @Test
    @Tag("E-22")
    void before_the_first_line_of_a_unit_he_declares_that_nothing_ties_him_to_it() {
        sent.round().send("/appraisers", "/appraisers/balance", Map.of());
        var line = sent.line(sent.unit(), ITEM);
        var question = sent.list() + "/units/" + sent.unit().slug() + "/conflict";
        assertThat(appraiser.get(line).location()).isEqualTo(question + "?to=" + ITEM);
        assertThat(appraiser.submit(question, question, Map.of()).status()).isEqualTo(422);
        var free = appraiser.submit(question, question, Map.of("conflict", "no", "to", ITEM));
        assertThat(free.location()).isEqualTo(line);
        assertThat(appraiser.get(line).status()).isEqualTo(200);
        appraiser.submit(question, question, Map.of("conflict", "yes", "note", "người nhà"));
        assertThat(appraiser
                        .get(sent.list())
                        .page()
                        .select(".appraisal-list tbody td[lang=vi]")
                        .eachText())
                .isNotEmpty()
                .doesNotContain(sent.unit().name());
    }

    @Test
    @Tag("E-18")
    @Tag("R-09")
    void another_score_needs_a_reason_and_an_allowed_step_and_then_the_next_line_opens() {
        fixture.assigned(sent);
        var refused = score(ITEM, "0,5", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("phải nêu lý do");
        var step = score(ITEM, "0,3", "thiếu căn cứ");
        assertThat(step.text()).contains("Không thể cho 0,3 điểm ở mục này");
        assertThat(decisions()).isZero();
        var kept = score(ITEM, "0,5", "Kế hoạch ký ngày 02/02, chậm");
        assertThat(kept.status()).isEqualTo(302);
        assertThat(kept.location()).contains("/items/").contains("kept=" + ITEM);
        var page = appraiser.get(sent.line(sent.unit(), ITEM) + "?tab=nobody");
        assertThat(page.page().select(".appraisal-columns").text())
                .contains("Tự chấm 1")
                .contains("Tự tính 1")
                .contains("Thẩm định lần 1 0,5 Cho điểm Kế hoạch ký ngày 02/02, chậm Người Thử")
                .contains("Thẩm định lần 2 –");
        assertThat(page.page().select("[data-phrases] option").eachText()).contains("Kế hoạch ký ngày 02/02, chậm");
        assertThat(page.page()
                        .select("iframe, .evidence-pages img, .appraisal-right")
                        .size())
                .isPositive();
    }

    private int decisions() {
        return fixture.count(
                sent, "select count(*) from line_decision d join round on round.id = d.round and round.slug = :slug");
    }

    @Test
    @Tag("E-18")
    void documents_open_at_the_page_that_was_named() {
        fixture.assigned(sent);
        var page = appraiser.get(sent.line(sent.unit(), SECOND_ITEM)).page();
        var picture = page.select(".appraisal-proof img").attr("src");
        assertThat(picture).endsWith("/pages/2");
        assertThat(appraiser.get(picture).status()).isEqualTo(200);
        assertThat(visitors.as(people.person(Role.APPRAISER, sent.round().province()))
                        .get(picture)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("E-22")
    void many_lines_are_accepted_only_where_the_computed_score_is_the_units_own_and_documents_open() {
        fixture.assigned(sent);
        score(SECOND_ITEM, "1", "gửi chậm hai báo cáo");
        var list = appraiser.get(sent.list() + "?of=" + sent.unit().slug()).page();
        var all = list.select("input[name=line]").eachAttr("value");
        var fields =
                new StringBuilder("_csrf=" + list.select("input[name=_csrf]").attr("value"));
        all.forEach(line -> fields.append("&line=").append(line.replace("/", "%2F")));
        fields.append("&line=units%2F")
                .append(sent.unit().slug())
                .append("%2Fitems%2F")
                .append(SECOND_ITEM);
        var answer = appraiser.send(
                "POST",
                sent.list() + "/accept?of=" + sent.unit().slug(),
                fields.toString(),
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
        var said = answer.page().select("[role=status]").text();
        assertThat(said)
                .matches("(?s)Nhận \\d+, bỏ qua \\d+\\..*")
                .contains("1 dòng không có tài liệu kiểm chứng")
                .contains("1 dòng đã đổi điểm");
        assertThat(decisions()).isGreaterThan(20);
    }

    @Test
    @Tag("T2")
    @Tag("M-01")
    void others_see_nothing_and_the_unit_sees_a_question_at_once_and_scores_when_it_may_explain() {
        fixture.assigned(sent);
        score(SECOND_ITEM, "1", "gửi chậm hai báo cáo");
        ask(ITEM);
        decide(ITEM, Map.of("verdict", "comment", "reason", "nội bộ bí mật"));
        var unit = visitors.as(people.person(Role.HEAD, sent.unit()));
        var asked = unit.get(sent.explanation(sent.unit())).text();
        assertThat(asked).contains("Đề nghị làm rõ ngày ký").doesNotContain("gửi chậm hai báo cáo", "nội bộ bí mật");
        assertThat(visitors.as(Role.ADMINISTRATOR).get("/admin/journal").text())
                .contains("cho điểm thẩm định")
                .doesNotContain("gửi chậm hai báo cáo", "Đề nghị làm rõ ngày ký", "nội bộ bí mật");
        fixture.stage(sent.round(), Stage.EXPLANATION);
        assertThat(unit.get(sent.explanation(sent.unit())).text())
                .contains("gửi chậm hai báo cáo")
                .doesNotContain("nội bộ bí mật");
        var other = visitors.as(
                people.person(Role.HEAD, people.department(people.province("Tỉnh Thử Ngoài Cuộc"), "Sở Ngoài Cuộc")));
        assertThat(other.get(sent.explanation(sent.unit())).status()).isEqualTo(404);
        var stranger = visitors.as(people.person(Role.APPRAISER, sent.round().province()));
        assertThat(stranger.get(sent.line(sent.unit(), ITEM)).status()).isEqualTo(404);
        assertThat(stranger.get(sent.list()).text()).contains("Không còn dòng nào");
    }

    @Test
    @Tag("E-19")
    @Tag("E-20")
    void the_unit_replies_and_the_second_appraisal_decides() {
        fixture.assigned(sent);
        score(SECOND_ITEM, "1", "gửi chậm hai báo cáo");
        ask(ITEM);
        fixture.stage(sent.round(), Stage.EXPLANATION);
        var url = sent.explanation(sent.unit());
        var drafter = visitors.as(fixture.answering(sent, sent.unit(), SECOND_ITEM));
        var empty = reply(drafter, url, SECOND_ITEM, "disagree", "");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(reply(drafter, url, SECOND_ITEM, "disagree", "Chỉ một báo cáo chậm")
                        .status())
                .isEqualTo(302);
        fixture.stage(sent.round(), Stage.SECOND);
        assertThat(drafter.get(url).text()).contains("Đơn vị không đồng ý").contains("Đơn vị không phản hồi");
        var mine = appraiser.get(sent.list() + "?of=" + sent.unit().slug()).text();
        assertThat(mine).contains("Đã giải trình – xem lại").contains("Không phản hồi – cần kết luận");
        assertThat(score(SECOND_ITEM, "1,25", "chấp nhận giải trình").status()).isEqualTo(302);
        assertThat(appraiser
                        .get(sent.line(sent.unit(), SECOND_ITEM))
                        .page()
                        .select(".appraisal-columns")
                        .text())
                .contains("Thẩm định lần 1 1 ")
                .contains("Giải trình Đơn vị không đồng ý Chỉ một báo cáo chậm")
                .contains("Thẩm định lần 2 1,25");
        assertThat(reply(drafter, url, SECOND_ITEM, "agree", "").status()).isEqualTo(422);
        assertThat(fixture.settled(sent, sent.unit(), SECOND_ITEM)).contains("1.25");
        assertThat(sent.round().open("/ledger").text()).contains("sau giải trình thay đổi +0,25 điểm");
    }

    private static Answer reply(Visitor who, String url, String item, String stance, String text) {
        return who.submit(
                "/account",
                url + "/" + item,
                Map.of("stance", stance, "text", text, "id", UUID.randomUUID().toString()));
    }

    @Test
    @Tag("I8")
    @Tag("S13")
    void the_database_itself_refuses_what_comes_too_late_and_what_is_ones_own() {
        fixture.assigned(sent);
        fixture.stage(sent.round(), Stage.EXPLANATION);
        assertThat(score(SECOND_ITEM, "1", "muộn").text()).contains("chưa đến thời gian cho điểm thẩm định");
        assertThatThrownBy(() -> insert("1")).hasStackTraceContaining("appraisal 1 is not going on");
        fixture.stage(sent.round(), Stage.APPRAISAL);
        assertThatThrownBy(() -> insert("99")).hasStackTraceContaining("more than the maximum");
        people.give(sent.appraiser(), new Duty(Role.DRAFTER, sent.unit().id(), null));
        assertThatThrownBy(() -> insert("1")).hasStackTraceContaining("body of his own");
        assertThat(appraiser.get(sent.line(sent.unit(), ITEM)).status()).isEqualTo(404);
        assertThat(decisions()).isZero();
    }

    private int insert(String points) {
        return fixture.rounds()
                .as(
                        sent.appraiser().id(),
                        sql -> sql.sql("""
                insert into line_decision (id, round, unit, item, phase, verdict, points, reason, differs, seen, person)
                select gen_random_uuid(), round.id, :unit, :item, 1, 'SCORED', :points::numeric, 'x', true, '{}', :by
                from round where slug = :slug""")
                                .param("unit", sent.unit().id())
                                .param("item", SECOND_ITEM)
                                .param("points", points)
                                .param("by", sent.appraiser().id())
                                .param("slug", sent.round().slug())
                                .update());
    }

    @Test
    @Tag("E-22")
    void a_list_costs_five_statements_and_a_decision_nine() {
        fixture.assigned(sent);
        appraiser.get(sent.list());
        StatementFixture.counted();
        appraiser.get(sent.list());
        var list = StatementFixture.counted();
        appraiser.get(sent.line(sent.unit(), ITEM));
        var line = StatementFixture.counted();
        decide(ITEM, Map.of("verdict", "accept"));
        var both = StatementFixture.counted();
        System.out.printf("appraisal: list %d, line %d, decision %d statements%n", list, line, both - line);
        assertThat(list - FRAME).isLessThanOrEqualTo(5);
        assertThat(line - FRAME).isLessThanOrEqualTo(5);
        assertThat(both - line).isLessThanOrEqualTo(9);
    }
}
