package parindex.app.assessment.appraisal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
import parindex.app.assessment.appraisal.AppraisalFixture.Stage;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// What the host sees of all lines together: faults to look at, points and places moved, lines to reopen; and what
/// appraisers see of the decisions of others.
@ServerTest
class LedgerScreensTest {
    private static final String ITEM = "1.2";

    @Autowired
    AppraisalFixture fixture;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private Sent sent;

    @BeforeEach
    void a_round_is_sent() {
        sent = fixture.sent();
        fixture.assigned(sent);
    }

    private void decide(Visitor appraiser, KnownUnit unit, String points, String reason) {
        var line = sent.line(unit, ITEM);
        var page = appraiser.get(line).page();
        var fields = new HashMap<>(Map.of(
                "verdict",
                "score",
                "points",
                points,
                "reason",
                reason,
                "id",
                UUID.randomUUID().toString()));
        for (var name : new String[] {"_csrf", "saw", "next"}) {
            fields.put(name, page.select("input[name=%s]".formatted(name)).attr("value"));
        }
        assertThat(appraiser.post(line, fields).status()).isEqualTo(302);
    }

    private int change(String statement) {
        return fixture.rounds()
                .as(
                        sent.round().person().id(),
                        sql -> sql.sql(statement)
                                .param("unit", sent.unit().id())
                                .param("slug", sent.round().slug())
                                .param("by", sent.round().person().id())
                                .update());
    }

    /// Changes what a sheet holds as if it had not been sent yet.
    private void seed(String statement) {
        change("update sheet set stage = 'DRAFTING', sent_at = null, sent_by = null where unit = :unit");
        change("update round set self_ends_at = clock_timestamp() + interval '1 hour' where slug = :slug");
        assertThat(change(statement)).isEqualTo(1);
        change("update sheet set stage = 'SENT', sent_at = clock_timestamp(), sent_by = :by where unit = :unit");
        fixture.stage(sent.round(), Stage.APPRAISAL);
    }

    private static final String OF_ROUND = " and round = (select id from round where slug = :slug)";

    @Test
    @Tag("E-25")
    void every_kind_of_fault_is_listed_with_a_link_to_its_line() {
        var figures =
                "update entry set state = 'GIVEN', figures = '%s', version = version + 1 where unit = :unit and item = '%s'"
                        + OF_ROUND;
        seed(
                "update entry set state = 'EMPTY', figures = '{}', version = version + 1 where unit = :unit and item = '1.1.2'"
                        + OF_ROUND);
        seed(figures.formatted("{\"placed\":\"90\",\"all\":\"100\"}", "5.1.1"));
        seed(figures.formatted("{\"full\":\"50\",\"part\":\"10\",\"all\":\"120\"}", "7.5"));
        decide(visitors.as(sent.appraiser()), sent.unit(), "1", "gửi chậm hai báo cáo");
        change("""
                insert into evidence_version (document, version, sha256, file, type, bytes, pages, added_by)
                select u.document, 2, repeat('0', 64), 'mat.pdf', 'PDF', 1, 1, u.added_by from evidence_use u
                where u.unit = :unit and u.item = '2.1.1' and u.round = (select id from round where slug = :slug)""");
        seed(
                "update evidence_use set removed_at = clock_timestamp(), removed_by = :by where unit = :unit and item = '2.1.1'"
                        + OF_ROUND);
        seed("""
                insert into evidence_use (id, round, unit, item, agency, document, version, pages, added_by)
                select gen_random_uuid(), u.round, u.unit, u.item, u.agency, u.document, 2, u.pages, u.added_by
                from evidence_use u where u.unit = :unit and u.item = '2.1.1'
                  and u.round = (select id from round where slug = :slug)""");
        var rows = sent.round().open("/ledger").page().select("#checks ~ .scroller tbody tr").stream()
                .filter(row -> row.text().contains(sent.unit().name()))
                .map(row -> row.select("td").getFirst().text() + " "
                        + row.select("a").attr("href"))
                .toList();
        var base = "/assessment/%s/units/%s/items/"
                .formatted(sent.round().slug(), sent.unit().slug());
        assertThat(rows)
                .contains(said("no-answer") + " " + base + "1.1.2")
                .contains(said("two-answers") + " " + base + "5.1.1", said("two-answers") + " " + base + "7.5")
                .contains(said("differs") + " " + base + ITEM)
                .contains(said("unproved") + " " + base + "1.1.1")
                .contains(said("broken") + " " + base + "2.1.1");
        assertThat(rows).allSatisfy(this::opens);
    }

    private void opens(String row) {
        var address = row.substring(row.indexOf("/assessment"));
        assertThat(sent.round().visitor().get(address).status()).isEqualTo(200);
    }

    private static String said(String kind) {
        return switch (kind) {
            case "no-answer" -> "Chưa kê khai";
            case "two-answers" -> "Một số liệu hai giá trị";
            case "differs" -> "Điểm thẩm định khác điểm tự tính";
            case "unproved" -> "Có điểm nhưng không có tài liệu";
            default -> "Tài liệu không mở được";
        };
    }

    @Test
    @Tag("U-14")
    void places_that_moved_stand_beside_the_points_that_moved() {
        var appraiser = visitors.as(sent.appraiser());
        var units = sent.round().departments();
        decide(appraiser, units.get(0), "1", "thiếu hai báo cáo");
        decide(appraiser, units.get(1), "1,25", "thiếu một báo cáo");
        fixture.stage(sent.round(), Stage.SECOND);
        decide(appraiser, units.get(0), "1,5", "chấp nhận giải trình");
        var page = sent.round().open("/ledger").page();
        var row = page.select(
                        "tbody tr:has(th:contains(%s))".formatted(units.get(0).name()))
                .getFirst();
        assertThat(row.text()).contains("+0,50 3 → 1");
        var other = page.select(
                        "tbody tr:has(th:contains(%s))".formatted(units.get(1).name()))
                .getFirst();
        assertThat(other.text()).contains("0,00 2 → 3");
        var line = page.select("#cases ~ .scroller tbody tr:contains(%s)"
                        .formatted(units.get(0).name()))
                .getFirst();
        assertThat(line.text()).contains("+0,50 3 → 1");
    }

    @Test
    @Tag("U-14")
    void an_appraiser_is_offered_decisions_of_others_on_the_same_item_and_no_name_that_is_not_his_to_know() {
        var second = people.person(Role.APPRAISER, sent.round().province());
        var other = sent.round().departments().getFirst();
        decide(visitors.as(sent.appraiser()), other, "1", other.name() + " thiếu hai báo cáo quý");
        fixture.rounds()
                .as(
                        sent.round().person().id(),
                        sql -> sql.sql("""
                update appraisal_line set person = :person where unit = :unit
                  and round = (select id from round where slug = :slug)""")
                                .param("person", second.id())
                                .param("unit", sent.unit().id())
                                .param("slug", sent.round().slug())
                                .update());
        fixture.free(new Sent(sent.round(), second), sent.unit());
        var line = visitors.as(second).get(sent.line(sent.unit(), ITEM));
        assertThat(line.page().select("[aria-labelledby=precedents]").text())
                .contains("Đơn vị khác", "Cho điểm", "→ 1", "… thiếu hai báo cáo quý")
                .doesNotContain(other.name());
        people.give(second, new Duty(Role.LEADER, other.id(), null));
        assertThat(visitors.as(second).get(sent.line(sent.unit(), ITEM)).text())
                .doesNotContain("thiếu hai báo cáo quý");
        var again = visitors.as(sent.appraiser())
                .get(sent.line(sent.round().departments().get(2), ITEM));
        assertThat(again.page().select("[aria-labelledby=precedents]").text()).contains(other.name());
    }

    private Answer reopen(String item, String reason) {
        return sent.round()
                .send("/ledger", "/lines/reopen", Map.of("unit", sent.unit().slug(), "item", item, "reason", reason));
    }

    @Test
    @Tag("E-19")
    void a_line_is_reopened_with_a_reason_and_a_refusal_keeps_what_was_typed() {
        var refused = reopen("99.9", "Tài liệu quá mờ");
        assertThat(refused.status()).isEqualTo(409);
        var form = refused.page().select("#reopen").getFirst();
        assertThat(form.select("[role=alert]").text()).contains("Phiếu không có mục “99.9”");
        assertThat(form.select("option[selected]").attr("value"))
                .isEqualTo(sent.unit().slug());
        assertThat(form.select("#item").attr("value")).isEqualTo("99.9");
        assertThat(form.select("#reason").text()).isEqualTo("Tài liệu quá mờ");
        assertThat(reopen(ITEM, " ").text()).contains("Hãy nêu lý do mở lại dòng này");
        assertThat(reopened()).isZero();
        assertThat(reopen(ITEM, "Tài liệu quá mờ").status()).isEqualTo(302);
        assertThat(reopened()).isEqualTo(1);
        var head = visitors.as(people.person(Role.HEAD, sent.unit()));
        assertThat(head.get(sent.explanation(sent.unit())).text()).contains("Tài liệu quá mờ");
        fixture.stage(sent.round(), Stage.SECOND);
        var late = reopen(ITEM, "Muộn rồi");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("#reason").text()).isEqualTo("Muộn rồi");
        assertThat(late.page().select("#reopen [role=alert]").text()).isNotBlank();
        assertThat(reopened()).isEqualTo(1);
    }

    private int reopened() {
        return fixture.count(
                sent, "select count(*) from line_reopening l join round on round.id = l.round and round.slug = :slug");
    }
}
