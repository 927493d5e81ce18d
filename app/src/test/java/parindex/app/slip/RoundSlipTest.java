package parindex.app.slip;

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
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.appraisal.AppraisalFixture;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.assessment.appraisal.AppraisalFixture.Stage;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// Slips while a round goes on: for those who see the line, and for nobody else.
@ServerTest
@Tag("U-16")
class RoundSlipTest {
    private static final String ITEM = "1.2";

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

    private String slips() {
        return "/assessment/%s/units/%s/slips"
                .formatted(sent.round().slug(), sent.unit().slug());
    }

    private String slip() {
        return slips() + "/" + ITEM;
    }

    private void decide(String points, String reason) {
        var line = sent.line(sent.unit(), ITEM);
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

    @Test
    void the_host_and_the_unit_read_it_and_other_agencies_get_what_an_absent_one_gets() {
        var head = visitors.as(people.person(Role.HEAD, sent.unit()));
        assertThat(sent.round().visitor().get(slip()).status()).isEqualTo(200);
        var page = head.get(slip());
        assertThat(page.text()).contains(sent.unit().name(), "chưa công bố", "Điểm", "Báo cáo thử", "tr. 2", "SHA-256");
        var other =
                visitors.as(people.person(Role.HEAD, sent.round().departments().getLast()));
        var elsewhere = visitors.as(
                people.person(Role.HEAD, people.department(people.province("Tỉnh Thử Ngoài Phiếu"), "Sở Ngoài Phiếu")));
        var absent = slips().replace(sent.unit().slug(), "khong-co") + "/" + ITEM;
        assertThat(other.get(slip()).status())
                .isEqualTo(404)
                .isEqualTo(elsewhere.get(slip()).status())
                .isEqualTo(elsewhere.get(absent).status())
                .isEqualTo(other.get(slips()).status())
                .isEqualTo(head.get(slips() + "/99.9").status());
        assertThat(visitors.as(Role.ADMINISTRATOR).get(slip()).status()).isEqualTo(404);
    }

    @Test
    @Tag("M-01")
    void an_appraiser_reads_those_of_his_lines_once_he_declared_to_be_free_of_conflicts() {
        sent.round().send("/appraisers", "/appraisers/balance", Map.of());
        assertThat(appraiser.get(slip()).status()).isEqualTo(404);
        fixture.free(sent, sent.unit());
        assertThat(appraiser.get(slip()).status()).isEqualTo(200);
        var stranger = visitors.as(people.person(Role.APPRAISER, sent.round().province()));
        assertThat(stranger.get(slip()).status()).isEqualTo(404);
        assertThat(appraiser
                        .get(sent.line(sent.unit(), ITEM))
                        .page()
                        .select("a[href='" + slip() + "']")
                        .size())
                .isEqualTo(1);
    }

    @Test
    @Tag("T2")
    void the_unit_reads_what_was_decided_when_it_may_and_by_whom_as_a_role_alone() {
        fixture.assigned(sent);
        decide("1", "gửi chậm hai báo cáo");
        var head = visitors.as(people.person(Role.HEAD, sent.unit()));
        assertThat(head.get(slip()).text())
                .contains("Đang thẩm định lần 1")
                .doesNotContain("gửi chậm hai báo cáo", "Người thẩm định đã cho");
        fixture.stage(sent.round(), Stage.EXPLANATION);
        var told = head.get(slip());
        assertThat(told.text())
                .contains("Người thẩm định đã cho 1 điểm.", "Lý do: gửi chậm hai báo cáo")
                .contains("Số liệu đã đủ cho", "Thẩm định lần 1: Cho điểm, lúc")
                .contains("Đơn vị giải trình tại mục Giải trình của phiếu, chậm nhất");
        assertThat(told.page().select("main").text())
                .doesNotContain("Người Thử", sent.appraiser().name());
        fixture.stage(sent.round(), Stage.SECOND);
        decide("1,25", "chấp nhận giải trình");
        assertThat(head.get(slip()).text())
                .contains("Người thẩm định đã cho 1 điểm.", "Thời hạn giải trình đã hết lúc")
                .doesNotContain("chấp nhận giải trình");
        assertThat(sent.round().visitor().get(slip()).text()).contains("Người thẩm định đã cho 1,25 điểm.");
    }

    @Test
    void the_sheet_leads_to_it_and_one_page_holds_all() {
        var head = visitors.as(people.person(Role.HEAD, sent.unit()));
        var sheet = slips().replace("/slips", "");
        assertThat(head.get(sheet).page().select("a[href='" + slips() + "']").size())
                .isEqualTo(1);
        assertThat(head.get(sheet + "/items/" + ITEM)
                        .page()
                        .select("a[href='" + slip() + "']")
                        .size())
                .isEqualTo(1);
        assertThat(head.get(slips()).page().select("article.slip").size())
                .isGreaterThanOrEqualTo(fixture.items().size());
    }
}
