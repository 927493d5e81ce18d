package parindex.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.item.Source;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.Threshold;
import parindex.core.scoring.UnitFacts;
import parindex.core.scoring.WorkedCase;

/// Twenty invented units with a rate from 40 % to 59 % on one leaf, all at 90 % on another.
@Tag("U-20")
class RehearsalTest {
    private static final ItemCode RATE = ItemCode.of("1.1");
    private static final ItemCode EASY = ItemCode.of("1.2");

    private static Rule threshold(int percent) {
        var input = new Input("rate", new Text("Tỷ lệ", "Rate"), Input.PERCENT, Input.Allowed.RATE);
        return new Threshold(Measure.of(input), Side.AT_LEAST, share(percent));
    }

    private static Share share(int percent) {
        return Share.of(percent).dividedBy(Share.of(100));
    }

    private static CriteriaSet set(int percent) {
        return new CriteriaSet(
                "thu",
                "Bộ thử",
                List.of(Item.of("1", "Lĩnh vực", "2"), leaf(RATE, threshold(percent)), leaf(EASY, threshold(80))),
                BandScale.NONE);
    }

    private static Item leaf(ItemCode code, Rule rule) {
        return new Item(code, "Mục thử", Points.of("1"), Source.FACTS, Assignment.NONE)
                .scored(new Scoring(rule, Basis.NONE));
    }

    private static SequencedMap<String, UnitFacts> units() {
        var units = new LinkedHashMap<String, UnitFacts>();
        IntStream.range(40, 60)
                .forEach(percent -> units.put(
                        name(percent),
                        new UnitFacts(
                                Map.of(RATE, Facts.of("rate", share(percent)), EASY, Facts.of("rate", share(90))),
                                Set.of())));
        return units;
    }

    private static String name(int percent) {
        return "Sở Thử " + percent;
    }

    private static Rehearsal rehearse(int from, int to) {
        return Rehearsal.of(set(from), set(to), List.of(), units(), Map.of());
    }

    @Test
    void units_affected_by_a_threshold_moved_from_50_to_45_are_those_of_a_plain_recount() {
        var changed = rehearse(50, 45).changed();

        assertThat(changed).extracting(change -> change.leaf().code()).containsExactly(RATE);
        assertThat(changed.getFirst().units())
                .containsExactly("Sở Thử 45", "Sở Thử 46", "Sở Thử 47", "Sở Thử 48", "Sở Thử 49");
    }

    @Test
    void a_recount_agrees_for_any_two_thresholds() {
        var random = new Random(20);
        assertThat(IntStream.range(0, 50).mapToObj(round -> List.of(38 + random.nextInt(24), 38 + random.nextInt(24))))
                .allSatisfy(moved -> {
                    int from = moved.getFirst();
                    int to = moved.getLast();
                    var recount = IntStream.range(40, 60)
                            .filter(percent -> (percent >= from) != (percent >= to))
                            .mapToObj(RehearsalTest::name)
                            .toList();
                    assertThat(rehearse(from, to).changed().stream().flatMap(change -> change.units().stream()))
                            .containsExactlyElementsOf(recount);
                });
    }

    @Test
    void who_moves_is_told_in_points_and_places_the_largest_change_first() {
        var moves = rehearse(50, 45).scenario().moves();

        assertThat(moves.getFirst().points()).contains(Points.of("1"));
        assertThat(moves.getFirst().places()).contains(10);
        assertThat(moves.stream().filter(Scenario.Move::isMove)).hasSize(10);
    }

    @Test
    void a_leaf_on_which_all_have_the_same_decides_nothing() {
        assertThat(rehearse(50, 50).flat()).singleElement().satisfies(flat -> {
            assertThat(flat.leaf().code()).isEqualTo(EASY);
            assertThat(flat.same()).contains(Points.of("1"));
            assertThat(flat.full()).isEqualTo(20);
        });
    }

    @Test
    void a_threshold_with_many_units_within_one_point_cuts_through_a_crowd() {
        assertThat(rehearse(50, 50).crowds()).singleElement().satisfies(crowd -> {
            assertThat(crowd.leaf().code()).isEqualTo(RATE);
            assertThat(crowd.units().getFirst()).isEqualTo(new Crowd.Near("Sở Thử 50", share(50), Share.ZERO));
            assertThat(crowd.units())
                    .extracting(Crowd.Near::unit)
                    .containsExactlyInAnyOrder("Sở Thử 49", "Sở Thử 50", "Sở Thử 51");
        });
    }

    @Test
    void examples_that_the_draft_breaks_are_named() {
        var example = new WorkedCase(
                "47 % không được điểm",
                RATE, Facts.of("rate", share(47)), WorkedCase.Outcome.SCORED, Optional.of(Points.ZERO), "thử");
        var failing = Rehearsal.of(set(50), set(45), List.of(example), units(), Map.of())
                .failing();

        assertThat(failing)
                .singleElement()
                .satisfies(said -> assertThat(said.vi())
                        .startsWith("47 % không được điểm (1.1): phải là 0 điểm, tính ra 1 điểm."));
    }

    @Test
    void a_leaf_takes_the_figures_of_the_leaf_it_comes_from() {
        var renumbered = new CriteriaSet(
                "thu",
                "Bộ thử",
                List.of(Item.of("1", "Lĩnh vực", "1"), leaf(ItemCode.of("1.7"), threshold(50))),
                BandScale.NONE);
        var origins = Map.of(ItemCode.of("1.7"), Optional.of(RATE));
        var scenario = Scenario.of(set(50), renumbered, units(), origins);

        assertThat(scenario.affected(ItemCode.of("1.7"), RATE)).isEmpty();
        assertThat(scenario.standingsAfter().units().getFirst().total()).contains(Points.of("1"));
    }

    @Test
    void what_the_figures_cannot_answer_under_both_sets_is_set_aside_on_both_sides() {
        var wider = new CriteriaSet(
                "thu",
                "Bộ thử",
                List.of(
                        Item.of("1", "Lĩnh vực", "2"),
                        leaf(RATE, threshold(45)),
                        leaf(ItemCode.of("1.9"), threshold(50))),
                BandScale.NONE);
        var scenario = Scenario.of(set(50), wider, units(), Map.of());

        assertThat(scenario.aside()).extracting(Item::code).containsExactly(ItemCode.of("1.9"));
        assertThat(scenario.gone()).extracting(Item::code).containsExactly(EASY);
        assertThat(scenario.moves().getFirst().points()).contains(Points.of("1"));
    }

    @Test
    @Tag("R-11")
    void what_a_scenario_was_made_from_is_the_same_before_and_after() {
        var units = units();
        var published = Scenario.of(set(50), set(50), units, Map.of()).standingsBefore();
        var tried = Scenario.of(set(50), set(45), units, Map.of());

        assertThat(tried.standingsBefore()).isEqualTo(published);
        assertThat(tried.standingsAfter()).isNotEqualTo(published);
        assertThat(units).isEqualTo(units());
    }
}
