package parindex.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.Adjustments;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.NotApplicable;
import parindex.core.criteria.NotApplicable.Policy;
import parindex.core.criteria.Settling;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Details;
import parindex.core.criteria.item.Guidance;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.item.Source;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.ranking.Entry;
import parindex.core.ranking.Standings;
import parindex.core.scoring.WorkedCase.Outcome;

/// Ten points in two areas; the second, worth four, does not apply to everybody.
@Tag("F-06")
class NotApplicableTest {
    private static final ItemCode FIRST = ItemCode.of("1.1");
    private static final ItemCode SECOND = ItemCode.of("2.1");
    private static final Rule NONE_AROSE = new States(
            new Input("arose", Text.same("phát sinh"), Input.BARE, Input.Allowed.ANY),
            List.of(
                    new States.State("yes", Text.same("có phát sinh"), Optional.of(Points.of("4"))),
                    new States.State("none", Text.same("không phát sinh"), States.Worth.NotApplicable.IT)));

    private static CriteriaSet set(Policy policy) {
        var terms = new Terms(
                Optional.empty(),
                List.of(2026),
                List.of(),
                Settling.UNDECLARED,
                Rounding.PRINTED,
                Optional.empty(),
                Terms.Status.TEMPLATE,
                List.of(),
                new NotApplicable(policy, Basis.NONE),
                Adjustments.NONE,
                Optional.empty());
        var items = List.of(
                Item.of("1", "Lĩnh vực một", "6"),
                leaf(FIRST, "6", new Judgement(List.of()), List.of()),
                Item.of("2", "Lĩnh vực hai", "4"),
                leaf(SECOND, "4", NONE_AROSE, List.of("đặc khu")));
        return new CriteriaSet("thu", "Bộ thử", items, BandScale.NONE, terms);
    }

    private static Item leaf(ItemCode code, String max, Rule rule, List<String> notFor) {
        return new Item(
                code,
                "Mục thử",
                Points.of(max),
                Source.FACTS,
                Assignment.NONE,
                Optional.of(new Scoring(rule, Basis.NONE)),
                new Details(Guidance.NONE, List.of(), List.of(), notFor));
    }

    private static UnitFacts facts(String points, String arose) {
        return new UnitFacts(
                Map.of(FIRST, Facts.of(Judgement.POINTS, Share.of(points)), SECOND, Facts.state("arose", arose)),
                Set.of());
    }

    private static ScoreCard card(Policy policy, UnitFacts facts) {
        return ScoreCard.of("Xã Thử", 2026, set(policy), facts);
    }

    @Test
    void an_item_that_does_not_apply_leaves_the_maximum_and_the_index_is_brought_up() {
        var card = card(Policy.RESCALE, facts("4.5", "none"));

        assertThat(card.totalMax()).isEqualTo(Points.of("6"));
        assertThat(card.total()).isEqualTo(Points.of("4.5"));
        assertThat(card.index()).isEqualTo(Share.of("7.5"));
        assertThat(card.isComplete()).isTrue();
    }

    @Test
    void under_the_full_mark_policy_the_unit_gets_the_maximum_and_the_item_is_still_marked() {
        var card = card(Policy.FULL_MARK, facts("4.5", "none"));

        assertThat(card.totalMax()).isEqualTo(Points.of("10"));
        assertThat(card.total()).isEqualTo(Points.of("8.5"));
        assertThat(card.index()).isEqualTo(Share.of("8.5"));
        assertThat(card.leaf(SECOND).state()).isEqualTo(LeafScore.State.NOT_APPLICABLE);
    }

    @Test
    void an_area_named_for_the_unit_takes_everything_below_with_it() {
        var named = facts("6", "yes").with(facts("6", "yes").leaves(), Set.of(ItemCode.of("2")));

        assertThat(card(Policy.RESCALE, named).totalMax()).isEqualTo(Points.of("6"));
    }

    @Test
    void an_item_is_not_asked_of_the_groups_it_is_not_for() {
        var given = facts("6", "yes");
        var special = new UnitFacts(given.leaves(), Set.of(), Set.of("đặc khu"), Map.of());

        assertThat(card(Policy.RESCALE, special).leaf(SECOND).state()).isEqualTo(LeafScore.State.NOT_APPLICABLE);
        assertThat(card(Policy.RESCALE, given).leaf(SECOND).state()).isEqualTo(LeafScore.State.SCORED);
    }

    @Test
    void a_unit_with_a_smaller_maximum_is_ranked_on_its_exact_index_and_marked() {
        var entries =
                List.of(entry("Xã Một", Policy.RESCALE, "4.5", "none"), entry("Xã Hai", Policy.RESCALE, "3.4", "yes"));
        var standings = Standings.of(2026, entries, BandScale.NONE);

        assertThat(standings.units())
                .extracting(unit -> unit.unit() + " " + unit.place().orElse(0))
                .containsExactly("Xã Một 1", "Xã Hai 2");
        assertThat(standings.units().getFirst().reduced().map(Entry.Reduced::max))
                .contains(Points.of("6"));
        assertThat(standings.units().getLast().reduced()).isEmpty();
    }

    @Test
    void units_on_a_form_of_their_own_are_placed_among_themselves() {
        var entries = List.of(
                entry("Xã Một", Policy.OWN_FORM, "4.5", "none"),
                entry("Xã Hai", Policy.OWN_FORM, "3", "yes"),
                entry("Xã Ba", Policy.OWN_FORM, "5", "none"));
        var standings = Standings.of(2026, entries, BandScale.NONE);

        assertThat(standings.units())
                .extracting(unit -> unit.unit() + " " + unit.place().orElse(0))
                .containsExactly("Xã Hai 1", "Xã Ba 1", "Xã Một 2");
        assertThat(standings.around("Xã Ba", 5)).hasSize(2);
    }

    @Test
    @Tag("A-03")
    void an_area_that_does_not_apply_has_no_points_to_rank_by() {
        assertThat(entry("Xã Một", Policy.RESCALE, "4.5", "none").areas()).isEqualTo(Map.of("1", Points.of("4.5")));
    }

    @Test
    @Tag("R-06")
    void an_example_can_ask_that_an_item_does_not_apply() {
        var worked = new WorkedCase(
                "không phát sinh", SECOND, Facts.state("arose", "none"), Outcome.NOT_APPLICABLE, Optional.empty(), "");
        var other = new WorkedCase(
                "có phát sinh", SECOND, Facts.state("arose", "yes"), Outcome.NOT_APPLICABLE, Optional.empty(), "");

        assertThat(worked.failure(set(Policy.FULL_MARK))).isEmpty();
        assertThat(other.failure(set(Policy.FULL_MARK)))
                .hasValueSatisfying(said ->
                        assertThat(said.vi()).startsWith("có phát sinh (2.1): phải là không áp dụng, tính ra 4 điểm."));
    }

    private static Entry entry(String unit, Policy policy, String points, String arose) {
        return Entry.of(ScoreCard.of(unit, 2026, set(policy), facts(points, arose)));
    }
}
