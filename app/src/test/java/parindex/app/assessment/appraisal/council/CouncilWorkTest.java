package parindex.app.assessment.appraisal.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.select.Elements;
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
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// Doubtful lines that the council has to decide stand in the work of those who record it, and of nobody else.
@ServerTest
@Tag("E-20")
@Tag("E-24")
class CouncilWorkTest {
    private static final String WORK = "Ghi kết luận của Hội đồng thẩm định cho %d dòng còn nghi vấn";

    @Autowired
    CouncilFixture council;

    @Autowired
    AppraisalFixture appraisal;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private static Elements lines(Visitor who, Sent sent) {
        return who.get("/work").page().select("main a[href*='%s']".formatted(CouncilFixture.list(sent)));
    }

    private static int listed(Visitor clerk, String query) {
        return clerk.get(query).page().select("table.council tbody tr").size();
    }

    @Test
    void the_work_of_who_runs_the_round_counts_the_lines_of_the_list_to_which_it_leads() {
        var sent = council.disputed();
        var clerk = sent.round().visitor();
        var link = lines(clerk, sent).attr("href");
        assertThat(link).isEqualTo(CouncilFixture.list(sent) + "?state=open");
        var open = listed(clerk, link);
        assertThat(open).isPositive();
        assertThat(clerk.get("/work").text()).contains(WORK.formatted(open));
        assertThat(council.decide(clerk, sent, Map.of("points", "1,25")).status())
                .isEqualTo(302);
        assertThat(clerk.get("/work").text()).contains(WORK.formatted(open - 1));
        appraisal.stage(sent.round(), Stage.EXPLANATION);
        assertThat(lines(clerk, sent)).as("while units may still explain").isEmpty();
    }

    /// What was counted once is known; every kind of change must be seen in the number all the same.
    @Test
    void whatever_changes_the_number_stays_that_of_the_list() {
        var sent = council.disputed();
        var clerk = sent.round().visitor();
        var other = sent.round().departments().getFirst();
        var seen = new TreeSet<Integer>();
        var changes = List.<Runnable>of(
                () -> {},
                () -> council.score(sent, other, "1", "thiếu một báo cáo"),
                () -> council.decide(clerk, sent, Map.of("points", "1,5", "reason", "theo biên bản")),
                () -> change(sent, """
                        insert into exemption (round, unit, item)
                        select id, :unit, '1.1.1' from round where slug = :slug and :by::uuid is not null"""),
                () -> change(sent, """
                        delete from appraisal_line where unit = :unit and item like '7.%'
                          and round = (select id from round where slug = :slug)"""));
        for (var change : changes) {
            change.run();
            var open = listed(clerk, CouncilFixture.list(sent) + "?state=open");
            seen.add(open);
            assertThat(clerk.get("/work").text()).contains(WORK.formatted(open));
        }
        assertThat(seen).as("they did change something").hasSizeGreaterThan(2);
    }

    private void change(Sent sent, String statement) {
        var by = sent.round().person().id();
        int changed = appraisal
                .rounds()
                .as(
                        by,
                        sql -> sql.sql(statement)
                                .param("unit", sent.unit().id())
                                .param("slug", sent.round().slug())
                                .param("by", by)
                                .update());
        assertThat(changed).isPositive();
    }

    @Test
    void lines_in_which_somebody_has_a_part_are_not_his_work_and_others_have_none() {
        var sent = council.disputed();
        var clerk = sent.round().visitor();
        var all = listed(clerk, CouncilFixture.list(sent));
        var own = listed(clerk, CouncilFixture.list(sent) + "?of=" + sent.unit().slug());
        var party = visitors.as(people.having(
                        new Duty(Role.COORDINATOR, sent.round().province().id(), null),
                        new Duty(Role.HEAD, sent.unit().id(), null))
                .id());
        assertThat(own).isPositive().isLessThan(all);
        assertThat(party.get("/work").text()).containsPattern(WORK.formatted(0).replace(" 0 ", " [1-9]\\d* "));
        assertThat(party.get("/work").text()).doesNotContain(WORK.formatted(all));
        for (var role : new Role[] {Role.HEAD, Role.DRAFTER, Role.LEADER}) {
            assertThat(lines(visitors.as(people.person(role, sent.unit())), sent))
                    .as(role.name())
                    .isEmpty();
        }
        assertThat(lines(visitors.as(sent.appraiser()), sent)).isEmpty();
    }
}
