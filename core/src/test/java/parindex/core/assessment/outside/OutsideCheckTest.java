package parindex.core.assessment.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.assessment.EntryState;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.Adjustment.Direction;
import parindex.core.criteria.Adjustments;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.item.Source;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Points;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.rule.Deduction;

/// What is taken from outside, and what is refused with a sentence.
@Tag("S-14")
class OutsideCheckTest {
    private static final Measure CASES =
            Measure.of(new Input("cases", new Text("Số vụ", "Cases"), Input.BARE, Input.Allowed.COUNT));
    private static final CriteriaSet SET = set();
    private static final OutsideSubject SURVEY = OutsideSubject.find(SET, "1.1").orElseThrow();
    private static final OutsideSubject INCIDENTS =
            OutsideSubject.find(SET, "1.2").orElseThrow();
    private static final OutsideSubject PRAISE =
            OutsideSubject.find(SET, "praise").orElseThrow();

    private static CriteriaSet set() {
        var items = List.of(
                Item.of("1", "Tác động", "5"),
                Item.of("1.1", "Khảo sát", "3").from(Source.LEADERS_SURVEY),
                Item.of("1.2", "Sự cố", "1")
                        .from(Source.OTHER_BODY)
                        .scored(new Scoring(new Deduction(CASES, Points.of("0.5"), Optional.empty()), Basis.NONE)),
                Item.of("1.3", "Tự kê khai", "1").from(Source.FACTS));
        var adjustments = new Adjustments(
                List.of(
                        adjustment("praise", Direction.BONUS, "0.5", "1.5"),
                        adjustment("model", Direction.BONUS, "1", "1"),
                        adjustment("late", Direction.PENALTY, "0.2", "1")),
                Optional.of(Points.of("2")),
                Optional.empty(),
                false);
        return new CriteriaSet("thu", "Bộ thử", items, BandScale.NONE, Terms.NONE.with(adjustments));
    }

    private static Adjustment adjustment(String name, Direction direction, String each, String cap) {
        return new Adjustment(
                name, new Text("Khen " + name, name), direction, CASES, Points.of(each), Points.of(cap), Basis.NONE);
    }

    private static OutsideResult result(String field, String value, String reason) {
        return new OutsideResult(
                EntryState.GIVEN,
                Map.of(field, value),
                Optional.empty(),
                Optional.empty(),
                new OutsideResult.Provenance("Khảo sát bịa", Optional.empty(), ""),
                reason);
    }

    private static OutsideResult survey(String points, @Nullable Integer answers, @Nullable String error) {
        return new OutsideResult(
                EntryState.GIVEN,
                Map.of("points", points),
                Optional.ofNullable(answers),
                Optional.ofNullable(error).map(BigDecimal::new),
                new OutsideResult.Provenance("Khảo sát bịa", Optional.empty(), ""),
                "");
    }

    private static String refused(OutsideSubject subject, OutsideResult after) {
        return refused(subject, OutsideResult.NOTHING, after);
    }

    private static String refused(OutsideSubject subject, OutsideResult before, OutsideResult after) {
        return OutsideCheck.refusal(subject, before, after).map(Text::vi).orElse("");
    }

    @Test
    void what_units_do_not_enter_is_asked_of_somebody_outside() {
        assertThat(OutsideSubject.all(SET).stream().map(OutsideSubject::key))
                .containsExactly("1.1", "1.2", "praise", "model", "late");
        assertThat(SURVEY.fields()).extracting(Input::name).containsExactly("points");
        assertThat(INCIDENTS.fields()).extracting(Input::name).containsExactly("cases");
    }

    @Test
    @Tag("A-01")
    void empty_zero_and_not_applicable_are_three_things() {
        assertThat(SURVEY.points(survey("0", 30, "0"))).contains(Points.ZERO);
        assertThat(SURVEY.points(OutsideResult.NOTHING)).isEmpty();
        assertThat(survey("0", null, null).saysTheSame(OutsideResult.NOTHING)).isFalse();
        assertThat(INCIDENTS.points(result("cases", "0", ""))).contains(Points.of("1"));
        assertThat(INCIDENTS.points(result("cases", "5", ""))).contains(Points.ZERO);
    }

    @Test
    void points_lie_between_zero_and_the_maximum() {
        assertThat(refused(SURVEY, survey("3", 30, "0.02"))).isEmpty();
        assertThat(refused(SURVEY, survey("3.00001", 30, null))).contains("từ 0", "đến 3");
        assertThat(refused(SURVEY, survey("-1", 30, null))).contains("từ 0");
        assertThat(refused(INCIDENTS, result("cases", "0.5", ""))).contains("số nguyên");
    }

    @Test
    void answers_and_standard_error_may_be_unknown_but_not_wrong() {
        assertThat(refused(SURVEY, survey("1", null, null))).isEmpty();
        assertThat(refused(SURVEY, survey("1", 0, null))).contains("số nguyên từ 1");
        assertThat(refused(SURVEY, survey("1", 30, "-0.1"))).contains("sai số chuẩn phải từ 0 đến 3");
        assertThat(refused(SURVEY, survey("1", 30, "3.1"))).contains("sai số chuẩn phải từ 0 đến 3");
    }

    @Test
    void whoever_changes_what_stands_says_why_and_everybody_says_from_where() {
        var stands = survey("1", 30, "0.1");
        assertThat(refused(SURVEY, stands, survey("2", 30, "0.1"))).contains("hãy ghi lý do");
        assertThat(refused(SURVEY, stands, OutsideResult.NOTHING)).contains("hãy ghi lý do");
        assertThat(refused(SURVEY, result("points", "1", ""))).isEmpty();
        assertThat(refused(SURVEY, result("points", "1", "").from(OutsideResult.Provenance.NONE)))
                .contains("hãy ghi nguồn");
    }

    @Test
    void a_bonus_has_a_reason_and_ends_at_its_cap_and_at_that_of_all() {
        assertThat(refused(PRAISE, result("cases", "3", ""))).contains("hãy ghi lý do");
        assertThat(refused(PRAISE, result("cases", "3", "Ba bằng khen"))).isEmpty();
        assertThat(refused(PRAISE, result("cases", "4", "Bốn bằng khen")))
                .contains("2 điểm vượt mức nhiều nhất 1,5 điểm");
        var three = result("cases", "3", "Ba bằng khen");
        var one = result("cases", "1", "Một mô hình");
        assertThat(OutsideCheck.caps(SET, Map.of("praise", three))).isEmpty();
        assertThat(OutsideCheck.caps(SET, Map.of("praise", three, "model", one)).map(Text::vi))
                .contains("Tổng điểm thưởng của đơn vị là 2,5, vượt mức nhiều nhất 2 của bộ tiêu chí; hãy giảm bớt.");
    }

    @Test
    void a_code_that_is_not_asked_for_leads_to_those_that_are() {
        assertThat(OutsideCheck.stranger(SET, "1").vi()).contains("hãy ghi từng mục: 1.1, 1.2, 1.3");
        assertThat(OutsideCheck.stranger(SET, "1.3").vi()).contains("do đơn vị tự kê khai");
        assertThat(OutsideCheck.stranger(SET, "9.9").vi()).contains("không có mục");
    }
}
