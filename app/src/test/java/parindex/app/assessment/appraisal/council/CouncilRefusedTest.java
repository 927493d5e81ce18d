package parindex.app.assessment.appraisal.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
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
import parindex.app.assessment.appraisal.council.CouncilFixture.What;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// Who may not record what the council decided, and when nobody may: page, program and database alike.
@ServerTest
@Tag("E-20")
class CouncilRefusedTest {
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

    private int decided() {
        return council.decided(sent);
    }

    @Test
    @Tag("S13")
    void nobody_records_it_too_early_for_his_own_unit_or_about_his_own_judgement_or_without_running_the_round() {
        assertThat(visitors.as(sent.appraiser()).get(line()).status()).isEqualTo(404);
        assertThat(visitors.as(people.person(Role.HEAD, sent.unit()))
                        .get(list())
                        .status())
                .isEqualTo(404);
        refused(person(new Duty(Role.DRAFTER, sent.unit().id(), null)), "không ghi kết luận của Hội đồng cho dòng này");
        refused(sent.round().person(), "");
        var judge = sent.appraiser();
        people.give(judge, new Duty(Role.COORDINATOR, sent.round().province().id(), null));
        refused(judge, "Bạn là người thẩm định dòng này");
        fixture.stage(sent.round(), Stage.EXPLANATION);
        refused(sent.round().person(), "chưa đến thời gian ghi kết luận của Hội đồng thẩm định");
        assertThat(clerk.get(list()).page().select("#confirm, input[type=checkbox]"))
                .isEmpty();
        fixture.stage(sent.round(), Stage.OVER);
        assertThat(decide(Map.of("points", "1,25")).status())
                .as("after the date, as long as nothing is published")
                .isEqualTo(302);
    }

    private PeopleFixture.Made person(Duty duty) {
        var person = people.person(Role.COORDINATOR, sent.round().province());
        people.give(person, duty);
        return person;
    }

    /// Page, program and database refuse alike; all three let him where nothing is said.
    private void refused(PeopleFixture.Made person, String why) {
        var visitor = visitors.as(person);
        var page = visitor.get(line());
        assertThat(page.page().select("#points").isEmpty()).as(why).isEqualTo(!why.isEmpty());
        assertThat(page.text()).contains(why);
        if (!why.isEmpty()) {
            var forced = council.decide(visitor, sent, Map.of("points", "1,25", "_csrf", visitor.token("/account")));
            assertThat(forced.status()).isEqualTo(409);
            assertThat(forced.text()).contains(why);
            assertThatThrownBy(() -> council.insert(sent, person, new What(3, "DECIDED", "1.25", "")))
                    .isNotNull();
        }
        assertThat(decided()).isZero();
    }

    @Test
    @Tag("I8")
    void the_database_itself_refuses_too_much_no_reason_no_minutes_and_somebody_else() {
        var clerkHimself = sent.round().person();
        assertThatThrownBy(() -> council.insert(sent, clerkHimself, new What(3, "DECIDED", "99", "x")))
                .hasStackTraceContaining("more than the maximum");
        assertThatThrownBy(() -> council.insert(sent, clerkHimself, new What(3, "DECIDED", "1.5", " ")))
                .hasStackTraceContaining("needs a reason");
        assertThatThrownBy(() -> council.insert(sent, clerkHimself, new What(2, "SCORED", "1", "x")))
                .as("who runs the round does not appraise")
                .hasStackTraceContaining("the line is assigned to somebody else");
        assertThatThrownBy(() -> council.insert(sent, sent.appraiser(), new What(3, "DECIDED", "1.25", "x")))
                .as("an appraiser is not the council")
                .isNotNull();
        assertThatThrownBy(() -> council.insert(sent, clerkHimself, new What(3, "SCORED", "1.25", "x")))
                .hasStackTraceContaining("line_decision_of_council");
        assertThat(decided()).isZero();
        assertThat(council.insert(sent, clerkHimself, new What(3, "DECIDED", "1.5", "x")))
                .isEqualTo(1);
        assertThatThrownBy(() -> fixture.rounds()
                        .as(
                                clerkHimself.id(),
                                sql -> sql.sql("delete from line_decision where phase = 3")
                                        .update()))
                .hasStackTraceContaining("permission denied");
    }
}
