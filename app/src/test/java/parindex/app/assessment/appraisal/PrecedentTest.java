package parindex.app.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.kit.storage.TablesFixture;

/// An appraiser is offered how cases of earlier years were decided, also where the item stood under other codes in the
/// set of then.
@ServerTest
@Tag("U-14")
@Tag("F-11")
class PrecedentTest {
    private static final String LAST_YEAR = "template-department-2025";

    @Autowired
    AppraisalFixture fixture;

    @Autowired
    RoundFixture rounds;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    TablesFixture tables;

    private RoundFixture.Made past;
    private Sent sent;

    @BeforeEach
    void a_year_is_over_and_another_is_appraised() {
        past = rounds.opened(LAST_YEAR);
        sent = fixture.sent();
        fixture.assigned(sent);
    }

    /// What was decided about an item in the round of last year.
    private void decided(String item, String reason) {
        tables.put("""
                set session_replication_role = replica;
                insert into line_decision (id, round, unit, item, phase, verdict, points, reason, differs, seen, person)
                select gen_random_uuid(), round.id, '%s', '%s', 2, 'SCORED', 0.5, '%s', true,
                       '{"state":"GIVEN","points":"1"}', '%s'
                from round where slug = '%s'""".formatted(
                past.departments().getFirst().id(), item, reason, past.person().id(), past.slug()));
    }

    private void published(String when) {
        tables.put("""
                set session_replication_role = replica;
                update round set opens_at = now() - interval '99 days', self_ends_at = now() - interval '98 days',
                    appraisal_ends_at = now() - interval '97 days', explanation_ends_at = now() - interval '96 days',
                    publishes_at = now() + interval '%s' where slug = '%s'""".formatted(when, past.slug()));
    }

    private String offered(String item) {
        return visitors.as(sent.appraiser())
                .get(sent.line(sent.unit(), item))
                .page()
                .select("[aria-labelledby=precedents]")
                .text();
    }

    @Test
    void items_that_were_merged_since_are_followed_back_and_the_code_of_then_is_said() {
        decided("5.3.1", "Sở Nội vụ nêu văn bản không số");
        decided("5.3.2", "thiếu chữ ký");
        published("-9 days");
        assertThat(offered("5.3"))
                .contains("→ 0,5 (khi đó là mục 5.3.1)", "(khi đó là mục 5.3.2)", "thiếu chữ ký")
                .contains("Đơn vị khác", "… nêu văn bản không số")
                .doesNotContain("Sở Nội vụ");
    }

    @Test
    void an_item_that_stayed_is_followed_by_its_code_and_one_that_is_new_has_no_past() {
        decided("1.2", "gửi chậm ba báo cáo");
        decided("7.5", "của một mục đã bỏ");
        published("-9 days");
        assertThat(offered("1.2")).contains("gửi chậm ba báo cáo").doesNotContain("khi đó");
        assertThat(offered("7.5")).doesNotContain("của một mục đã bỏ");
    }

    @Test
    @Tag("M-02")
    void what_is_not_published_yet_is_offered_to_nobody() {
        decided("5.3.1", "chưa công bố");
        published("9 days");
        assertThat(offered("5.3")).doesNotContain("chưa công bố");
    }
}
