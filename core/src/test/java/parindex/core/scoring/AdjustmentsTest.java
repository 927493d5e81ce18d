package parindex.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.Adjustment.Direction;
import parindex.core.criteria.Adjustments;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.NotApplicable;
import parindex.core.criteria.Settling;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Assignment;
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
import parindex.core.points.figure.Measure;
import parindex.core.points.rule.Judgement;

/// Ten points, with awards worth 0.5 each up to 1.5 and late days costing 0.2 each up to 1.
@Tag("F-04")
class AdjustmentsTest {
    private static final ItemCode LEAF = ItemCode.of("1.1");

    private static Adjustment adjustment(String name, Direction direction, String each, String cap) {
        var cases = new Input(name, new Text("số " + name, name), Input.BARE, Input.Allowed.COUNT);
        return new Adjustment(
                name,
                new Text("Mục " + name, name),
                direction,
                Measure.of(cases),
                Points.of(each),
                Points.of(cap),
                Basis.NONE);
    }

    private static CriteriaSet set(Optional<Points> bonusCap, boolean aboveMax) {
        var adjustments = List.of(
                adjustment("award", Direction.BONUS, "0.5", "1.5"),
                adjustment("model", Direction.BONUS, "1", "1"),
                adjustment("late", Direction.PENALTY, "0.2", "1"));
        var terms = new Terms(
                Optional.empty(),
                List.of(2026),
                List.of(),
                Settling.UNDECLARED,
                Rounding.PRINTED,
                Optional.empty(),
                Terms.Status.TEMPLATE,
                List.of(),
                NotApplicable.UNDECLARED,
                new Adjustments(adjustments, bonusCap, Optional.empty(), aboveMax),
                Optional.empty());
        var leaf = new Item(LEAF, "Mục thử", Points.of("10"), Source.FACTS, Assignment.NONE)
                .scored(new Scoring(new Judgement(List.of()), Basis.NONE));
        return new CriteriaSet("thu", "Bộ thử", List.of(Item.of("1", "Lĩnh vực", "10"), leaf), BandScale.NONE, terms);
    }

    private static ScoreCard card(CriteriaSet set, String points, Map<String, Long> cases) {
        var reported = cases.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, each -> Facts.of(each.getKey(), Share.of(each.getValue()))));
        var leaves = Map.of(LEAF, Facts.of(Judgement.POINTS, Share.of(points)));
        return ScoreCard.of("Sở Thử 01", 2026, set, new UnitFacts(leaves, Set.of(), Set.of(), reported));
    }

    @Test
    void a_bonus_adds_so_much_for_each_case_up_to_its_cap() {
        var set = set(Optional.empty(), false);

        assertThat(card(set, "7", Map.of("award", 2L)).total()).isEqualTo(Points.of("8"));
        assertThat(card(set, "7", Map.of("award", 9L)).total()).isEqualTo(Points.of("8.5"));
    }

    @Test
    void all_bonuses_together_stay_below_their_common_cap() {
        var set = set(Optional.of(Points.of("2")), false);

        assertThat(card(set, "7", Map.of("award", 3L, "model", 1L)).bonus()).isEqualTo(Points.of("2"));
    }

    @Test
    void a_penalty_takes_away_and_a_total_never_falls_below_zero() {
        var set = set(Optional.empty(), false);

        assertThat(card(set, "7", Map.of("late", 3L)).total()).isEqualTo(Points.of("6.4"));
        assertThat(card(set, "0.5", Map.of("late", 30L)).total()).isEqualTo(Points.ZERO);
    }

    @Test
    void a_total_passes_the_maximum_only_where_the_set_says_so() {
        assertThat(card(set(Optional.empty(), false), "9.5", Map.of("model", 1L))
                        .total())
                .isEqualTo(Points.of("10"));
        assertThat(card(set(Optional.empty(), true), "9.5", Map.of("model", 1L)).total())
                .isEqualTo(Points.of("10.5"));
    }

    @Test
    void what_was_not_reported_changes_nothing_and_what_makes_no_sense_is_named() {
        var set = set(Optional.empty(), false);
        var wrong = card(set, "7", Map.of("award", -1L));

        assertThat(card(set, "7", Map.of()).adjustments()).isEmpty();
        assertThat(wrong.total()).isEqualTo(Points.of("7"));
        assertThat(wrong.isComplete()).isFalse();
        assertThat(wrong.unclear().getFirst().said().vi()).startsWith("Chưa tính được.");
    }

    @Test
    void the_reason_names_cases_points_for_one_and_the_cap() {
        var score = card(set(Optional.empty(), false), "7", Map.of("award", 2L))
                .adjustments()
                .getFirst();

        assertThat(score.said().vi())
                .isEqualTo("Điểm thưởng – Mục award: 2 × 0,5 điểm, tối đa 1,5 điểm; được tính 1 điểm.");
    }
}
