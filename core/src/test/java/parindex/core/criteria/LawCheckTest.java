package parindex.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.criteria.SetFixture.ACT;
import static parindex.core.criteria.SetFixture.BASIS;
import static parindex.core.criteria.SetFixture.COUNT;
import static parindex.core.criteria.SetFixture.TERMS;
import static parindex.core.criteria.SetFixture.item;
import static parindex.core.criteria.SetFixture.said;
import static parindex.core.criteria.SetFixture.scored;
import static parindex.core.criteria.SetFixture.set;
import static parindex.core.criteria.SetFixture.small;
import static parindex.core.criteria.SetFixture.sound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.criteria.item.Details;
import parindex.core.criteria.item.Guidance;
import parindex.core.criteria.item.Scoring;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Citation;
import parindex.core.points.Known;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.rule.Steps;
import parindex.core.unit.Validity;

@Tag("F-05")
class LawCheckTest {
    private static final Citation UNKNOWN = new Citation("9/QĐ-THỬ", "Điều 1");

    private static Basis citing(Citation act) {
        return new Basis(Known.STATED, Text.same("nguồn"), Text.same(""), List.of(act));
    }

    private static LegalBasis act(String from, String until) {
        return new LegalBasis(
                ACT.number(),
                ACT.date(),
                ACT.title(),
                new Validity(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(until))),
                "");
    }

    private static CriteriaSet resting(LegalBasis act, Integer... years) {
        return small(TERMS.withYears(List.of(years)).withLaw(List.of(act), TERMS.law()));
    }

    @Test
    void an_act_that_is_not_listed_is_named_wherever_it_is_cited() {
        var step = new Steps.Step(
                Share.ZERO, Optional.empty(), Optional.of(Points.of("1")), List.of(new Citation("8/QĐ-THỬ", "")));
        var set = set(
                TERMS.withLaw(TERMS.acts(), List.of(UNKNOWN)),
                item("1", "3"),
                sound("1.1", "1").with(new Details(Guidance.NONE, List.of(), List.of(UNKNOWN), List.of())),
                sound("1.2", "1").scored(new Scoring(SetFixture.JUDGEMENT, citing(UNKNOWN))),
                sound("1.3", "1").scored(new Scoring(new Steps(COUNT, List.of(step)), BASIS)));

        assertThat(set.faults()).extracting(SetFault::kind).containsOnly(Kind.UNKNOWN_ACT);
        assertThat(said(set.faults()))
                .containsExactly(
                        "1.1: viện dẫn văn bản 9/QĐ-THỬ nhưng văn bản này không có trong danh mục căn cứ (acts).",
                        "1.2: viện dẫn văn bản 9/QĐ-THỬ nhưng văn bản này không có trong danh mục căn cứ (acts).",
                        "1.3: viện dẫn văn bản 8/QĐ-THỬ nhưng văn bản này không có trong danh mục căn cứ (acts).",
                        "viện dẫn văn bản 9/QĐ-THỬ nhưng văn bản này không có trong danh mục căn cứ (acts).");
    }

    @Test
    void an_act_cited_by_settling_bonuses_or_what_does_not_apply_has_to_be_listed_too() {
        var policy = new NotApplicable(NotApplicable.Policy.RESCALE, citing(UNKNOWN));

        assertThat(small(TERMS.with(policy)).faults())
                .extracting(SetFault::kind)
                .containsExactly(Kind.UNKNOWN_ACT);
    }

    @Test
    void an_act_that_stands_twice_is_named() {
        assertThat(said(small(TERMS.withLaw(List.of(ACT, ACT), TERMS.law())).faults()))
                .containsExactly("Văn bản 1/QĐ-THỬ có hai lần trong danh mục căn cứ (acts).");
    }

    @Test
    void an_act_in_force_on_one_day_of_one_year_is_enough() {
        assertThat(resting(act("2029-01-01", "2030-01-01"), 2030).faults()).isEmpty();
        assertThat(resting(act("2030-12-31", "2031-12-31"), 2030).faults()).isEmpty();
        assertThat(resting(act("2031-05-01", "2031-05-01"), 2030, 2031).faults())
                .isEmpty();
    }

    @Test
    void an_act_out_of_force_in_every_year_is_named_with_its_days() {
        assertThat(said(resting(act("2027-01-01", "2029-12-31"), 2031, 2030).faults()))
                .containsExactly("Văn bản 1/QĐ-THỬ (từ 01/01/2027 đến 31/12/2029) không có hiệu lực ngày nào trong năm "
                        + "đánh giá 2030, 2031.");
        assertThat(resting(act("2031-01-01", "2032-12-31"), 2030).faults())
                .extracting(SetFault::kind)
                .containsExactly(Kind.ACT_NOT_IN_FORCE);
    }

    @Test
    void a_rule_without_any_source_has_to_be_accepted_by_name() {
        var set = set(
                item("1", "1"),
                scored("1.1", "1", SetFixture.JUDGEMENT).scored(new Scoring(SetFixture.JUDGEMENT, Basis.NONE)));

        assertThat(set.faults()).extracting(SetFault::kind).contains(Kind.NO_SOURCE);
        assertThat(set.faults()).noneMatch(SetFault::stops);
    }
}
