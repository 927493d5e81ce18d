package parindex.app.criteria.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;

/// Rules made by filling in forms, without a programmer.
@ServerTest
@Tag("F-04")
class DraftFormsTest {
    @Autowired
    VisitorFixture visitors;

    private DraftFixture.Opened rule(DraftFixture draft, String kind) {
        return draft.form("/items/1.2?tab=rule")
                .without("rule.")
                .with("rule.kind", kind)
                .with("rule.known", "stated")
                .with("rule.basis", "đặt ra để thử");
    }

    private static DraftFixture.Opened rate(DraftFixture.Opened form) {
        return form.with("rule.inputs.0.label", "Số hồ sơ đúng hạn")
                .with("rule.inputs.1.label", "Tổng số hồ sơ")
                .with("rule.figure.by", "a / b")
                .with("rule.figure.label", "Tỷ lệ đúng hạn")
                .with("rule.figure.unit", "%")
                .with("rule.figure.from", "0")
                .with("rule.figure.to", "100");
    }

    private DraftFixture emptied() {
        var draft = DraftFixture.copy(visitors.signedIn());
        draft.form("/items/1.2?tab=cases").without("cases.").save();
        return draft;
    }

    private static String sentence(Answer page) {
        return page.page().select(".rule-sentence").text();
    }

    @Test
    @Tag("R-10")
    void a_share_up_to_a_threshold_is_made_and_said_back() {
        var draft = emptied();
        assertThat(rate(rule(draft, "proportional"))
                        .with("rule.full-at", "50 %")
                        .save()
                        .status())
                .isEqualTo(302);
        assertThat(sentence(draft.open("/items/1.2?tab=rule"))).contains("từ 50 % trở lên được 1,5 điểm");
        var cases = draft.open("/items/1.2?tab=cases").page();
        assertThat(cases.select("input[name=cases.0.given.0], input[name=cases.0.given.1]"))
                .hasSize(2);
    }

    @Test
    void all_or_nothing_steps_and_deductions_are_made_and_ask_for_numbers() {
        var draft = emptied();
        var one = Map.of(
                "rule.inputs.0.label",
                "Số vụ",
                "rule.inputs.0.unit",
                "vụ",
                "rule.inputs.0.from",
                "0",
                "rule.inputs.0.whole",
                "true");
        var threshold = rule(draft, "threshold").with("rule.test", "at-most").with("rule.limit", "0");
        one.forEach(threshold::with);
        assertThat(threshold.save().status()).isEqualTo(302);
        assertThat(sentence(draft.open("/items/1.2?tab=rule"))).contains("không có vụ được 1,5 điểm");
        var deduction = rule(draft, "deduction").with("rule.each", "0,25");
        one.forEach(deduction::with);
        assertThat(deduction.save().status()).isEqualTo(302);
        assertThat(sentence(draft.open("/items/1.2?tab=rule"))).contains("trừ 0,25 điểm");
        var steps = rule(draft, "steps")
                .with("rule.steps.0.from", "0")
                .with("rule.steps.0.points", "1,5")
                .with("rule.steps.1.from", "3")
                .with("rule.steps.1.points-told", "unknown");
        one.forEach(steps::with);
        assertThat(steps.save().status()).isEqualTo(302);
        assertThat(sentence(draft.open("/items/1.2?tab=rule"))).contains("chưa rõ điểm");
        assertThat(draft.open("/items/1.2?tab=cases").page().select("input[name=cases.0.given.0][inputmode=decimal]"))
                .hasSize(1);
    }

    @Test
    void a_choice_a_check_list_and_a_judgement_are_made_and_ask_by_choosing() {
        var draft = emptied();
        assertThat(rule(draft, "states")
                        .with("rule.label", "Kết nối hệ thống")
                        .with("rule.states.0.label", "Chưa kết nối")
                        .with("rule.states.0.points", "0")
                        .with("rule.states.1.label", "Đã kết nối")
                        .with("rule.states.1.points", "1,5")
                        .with("rule.states.2.label", "Không phát sinh")
                        .with("rule.states.2.points-told", "not-applicable")
                        .save()
                        .status())
                .isEqualTo(302);
        assertThat(draft.open("/items/1.2?tab=cases")
                        .page()
                        .select("select[name=cases.0.given.0] option")
                        .eachText())
                .contains("Chưa kết nối", "Đã kết nối", "Không phát sinh");
        assertThat(rule(draft, "checklist")
                        .with("rule.parts.0.label", "Có kế hoạch")
                        .with("rule.parts.0.points", "1")
                        .with("rule.parts.1.label", "Có báo cáo")
                        .with("rule.parts.1.points", "0,5")
                        .save()
                        .status())
                .isEqualTo(302);
        assertThat(draft.open("/items/1.2?tab=cases").page().select("select[name^=cases.0.given.]"))
                .hasSize(2);
        assertThat(rule(draft, "judgement")
                        .with("rule.allowed", "0; 0,75; 1,5")
                        .save()
                        .status())
                .isEqualTo(302);
        assertThat(sentence(draft.open("/items/1.2?tab=rule"))).contains("0,75");
    }

    @Test
    @Tag("R-03")
    void a_gap_between_two_steps_is_named_at_its_row_while_typing() {
        var draft = emptied();
        var page = rate(rule(draft, "steps"))
                .with("rule.steps.0.from", "50")
                .with("rule.steps.0.below", "70")
                .with("rule.steps.0.points", "0,5")
                .with("rule.steps.1.from", "90")
                .with("rule.steps.1.points", "1,5")
                .preview();
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("#r-rule-steps-0").text()).contains("70", "90");
        assertThat(page.page().select("#rule-say").text()).contains("70", "90");
        assertThat(page.page().select("svg.drawing .gap")).isNotEmpty();
    }

    @Test
    void figures_are_tried_before_anything_is_saved() {
        var draft = emptied();
        var page = rate(rule(draft, "threshold"))
                .with("rule.test", "at-least")
                .with("rule.limit", "50")
                .with("try", "49,9 / 50 / 50,1")
                .preview();
        assertThat(page.page().select("#tried tbody tr td.num").eachText()).containsExactly("0", "1,5", "1,5");
        assertThat(draft.open("?tab=history").text()).doesNotContain("cách tính");
    }

    @Test
    @Tag("R-06")
    void an_example_at_the_limit_turns_red_when_the_limit_itself_no_longer_counts() {
        var draft = emptied();
        rate(rule(draft, "threshold"))
                .with("rule.test", "at-least")
                .with("rule.limit", "50")
                .save();
        var offered = draft.open("/items/1.2?tab=cases")
                .page()
                .select("button[name=row][value^='=cases']")
                .getFirst();
        var form = draft.form("/items/1.2?tab=cases").with("row", offered.val()).preview();
        assertThat(form.page().select("input[name=cases.0.points]").val()).isEqualTo("1,5");
        var given = form.page()
                .select("input[name=cases.0.given.0], input[name=cases.0.given.1]")
                .eachAttr("value");
        assertThat(draft.form("/items/1.2?tab=cases")
                        .with("cases.0.name", "đúng 50 %")
                        .with("cases.0.given.0", given.getFirst())
                        .with("cases.0.given.1", given.getLast())
                        .with("cases.0.outcome", "scored")
                        .with("cases.0.points", "1,5")
                        .save()
                        .status())
                .isEqualTo(302);
        assertThat(draft.open("/items/1.2?tab=cases")
                        .page()
                        .select("#r-cases-0")
                        .text())
                .startsWith("đúng");
        draft.form("/items/1.2?tab=rule").with("rule.test", "more-than").save();
        assertThat(draft.open("/items/1.2?tab=cases")
                        .page()
                        .select("#r-cases-0")
                        .text())
                .startsWith("sai");
        assertThat(draft.open("/freeze").text()).contains("Chưa chốt được", "đúng 50 %");
    }

    @Test
    void a_number_that_could_be_two_is_asked_about_and_nothing_is_written() {
        var draft = DraftFixture.copy(visitors.signedIn());
        var answer =
                draft.form("/items/1.2?tab=content").with("item.max", "7.25").save();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("button[name=take]").eachText()).containsExactly("7,25", "725");
        assertThat(answer.page().select("#item-max").attr("aria-invalid")).isEqualTo("true");
        var taken = draft.form("/items/1.2?tab=content")
                .with("item.max", "7.25")
                .with("take", "item.max|7,25")
                .save();
        assertThat(taken.page().select("#item-max").val()).isEqualTo("7,25");
    }

    @Test
    void every_fault_of_a_form_stands_at_its_field() {
        var draft = emptied();
        var answer = rule(draft, "steps")
                .with("rule.inputs.0.from", "x")
                .with("rule.inputs.0.unit", "vụ")
                .with("rule.steps.0.below", "3")
                .with("rule.steps.0.points", "một")
                .save();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[aria-invalid=true]").eachAttr("name"))
                .contains("rule.inputs.0.label", "rule.inputs.0.from", "rule.steps.0.from", "rule.steps.0.points");
        assertThat(answer.page().select("#refused").text()).startsWith("Chưa lưu: ");
    }

    @Test
    void terms_acts_and_bonuses_of_the_set_are_edited() {
        var draft = DraftFixture.copy(visitors.signedIn());
        assertThat(draft.form("?tab=terms")
                        .with("terms.bands.0.name", "Rất tốt")
                        .save()
                        .status())
                .isEqualTo(302);
        assertThat(draft.form("?tab=acts")
                        .with("acts.all.0.to", "31/12/2027")
                        .save()
                        .status())
                .isEqualTo(302);
        assertThat(draft.form("?tab=adjustments")
                        .with("adjustments.bonus-cap", "2,5")
                        .save()
                        .status())
                .isEqualTo(302);
        assertThat(draft.form("?tab=general")
                        .with("set.years", "2026, 2027")
                        .save()
                        .status())
                .isEqualTo(302);
        assertThat(draft.open("?tab=acts").page().select("[name=acts.all.0.to]").val())
                .isEqualTo("31/12/2027");
        assertThat(draft.form("?tab=general")
                        .with("set.name", "Tên Có Dấu")
                        .save()
                        .page()
                        .select(".fault")
                        .text())
                .contains("ten-co-dau");
    }
}
