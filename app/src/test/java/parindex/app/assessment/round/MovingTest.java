package parindex.app.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.entry.SheetFixture;
import parindex.core.assessment.Role;

/// A deadline is moved for everybody, with a reason that everybody reads, and never silently or into the past.
@ServerTest
@Tag("E-15")
class MovingTest {
    private static final String REASON = "Bão số 3 bịa ra để thử";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    SheetFixture sheets;

    @Autowired
    JdbcClient sql;

    private SheetFixture.Made made;
    private Visitor coordinator;
    private String page;

    @BeforeEach
    void round() {
        made = sheets.sheet("vn-province-2020");
        coordinator = visitors.as(made.coordinator());
        page = "/admin/rounds/" + made.slug() + "/dates";
    }

    /// Some minutes more, so that as many whole days are left while the test runs.
    private static String days(int days) {
        return TypedTime.shown(Instant.now().plus(days, ChronoUnit.DAYS).plus(5, ChronoUnit.MINUTES));
    }

    /// The form as it stands on the page, with some fields changed.
    private Answer move(Visitor visitor, Map<String, String> changed) {
        var form = coordinator.get(page).page().select("form[action$=/dates]");
        var fields = new HashMap<String, String>();
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.remove("_csrf");
        fields.putAll(changed);
        return visitor.submit(page, page, fields);
    }

    @Test
    void the_new_date_holds_for_all_is_announced_with_its_reason_and_stands_in_the_journal() {
        var end = days(15);
        var done = move(coordinator, Map.of("self-assessment-ends", end, "reason", REASON));
        assertThat(done.status()).as(done.text()).isEqualTo(302);
        assertThat(coordinator.get("/admin/rounds/" + made.slug()).text()).contains(end);
        var drafter = visitors.as(sheets.person(Role.DRAFTER, made));
        assertThat(drafter.get(made.url()).page().select("#card-time").text()).contains("còn 15 ngày");
        var notices = drafter.get("/notices").page();
        var notice = drafter.get(
                        notices.select("a:contains(Thay đổi lịch: Đợt thử)").attr("href"))
                .text();
        assertThat(notice).contains("Hết hạn tự đánh giá: từ", "thành " + end, REASON);
        var line = sql.sql("select detail from journal where action = 'round-moved' and subject = :subject")
                .param("subject", "/admin/rounds/" + made.slug())
                .query(String.class)
                .single();
        assertThat(line).contains("SELF_ASSESSMENT_ENDS", "->", REASON);
    }

    @Test
    void without_a_reason_into_the_past_out_of_order_or_for_a_date_that_is_over_nothing_moves() {
        refused(Map.of("self-assessment-ends", days(15), "reason", ""), 409, "Hãy nêu lý do");
        refused(Map.of("opening", days(-2), "self-assessment-ends", days(-1), "reason", REASON), 409, "đã qua");
        refused(Map.of("self-assessment-ends", days(45), "reason", REASON), 422, "sau");
        refused(Map.of("self-assessment-ends", "31/02/2027", "reason", REASON), 422, "không phải là ngày giờ");
        refused(Map.of("opening", days(-3), "reason", REASON), 409, "đã qua nên không dời được");
        refused(Map.of("reason", REASON), 409, "Chưa có ngày nào thay đổi");
        refused(Map.of("version", "0", "self-assessment-ends", days(15), "reason", REASON, "note", "x"), 302, "");
        refused(Map.of("version", "0", "self-assessment-ends", days(16), "reason", REASON), 409, "người khác sửa");
    }

    private void refused(Map<String, String> changed, int status, String said) {
        var answer = move(coordinator, changed);
        assertThat(answer.status()).as("%s %s", changed, answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(said);
    }

    @Test
    @Tag("M-01")
    void nobody_but_those_who_run_the_round_moves_anything() {
        for (var role : new Role[] {Role.DRAFTER, Role.HEAD, Role.LEADER}) {
            var visitor = visitors.as(sheets.person(role, made));
            assertThat(visitor.get(page).status()).as(role.name()).isIn(403, 404);
        }
        var stranger = visitors.as(sheets.sheet("vn-province-2020").coordinator());
        assertThat(stranger.get(page).status()).isEqualTo(404);
    }
}
