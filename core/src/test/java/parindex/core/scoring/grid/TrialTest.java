package parindex.core.scoring.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.NotApplicable.Policy;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Judgement;
import parindex.core.scoring.UnitFacts;

/// A trial says what scoring everything again would say, and changes nothing.
@Tag("N-05")
class TrialTest {
    private static final int UNITS = 12;

    /// All that a trial or a new scoring says about one unit, and the places of all.
    private record Told(List<Points> points, Points total, Points max, Share index, List<Integer> places) {}

    private static List<Points> points(CriteriaSet set, Function<ItemCode, Points> points) {
        return set.items().stream().map(Item::code).map(points).toList();
    }

    private static List<Integer> places(IntUnaryOperator place) {
        return IntStream.range(0, UNITS).map(place).boxed().toList();
    }

    private static Told told(CriteriaSet set, Trial trial) {
        return new Told(
                points(set, trial::achieved), trial.total(), trial.totalMax(), trial.index(), places(trial::place));
    }

    private static Told told(CriteriaSet set, Places places, int unit) {
        var points = places.points();
        return new Told(
                points(set, code -> points.achieved(unit, code)),
                points.total(unit),
                points.totalMax(unit),
                points.index(unit),
                places(places::place));
    }

    private static Places scored(CriteriaSet set, Map<String, UnitFacts> units) {
        return Places.of(PointGrid.of(FactGrid.of(ScoringGrid.of(set), units)));
    }

    private static Map<String, UnitFacts> changed(Map<String, UnitFacts> units, int at, ItemCode leaf, Facts facts) {
        var changed = new LinkedHashMap<>(units);
        var unit = List.copyOf(units.keySet()).get(at);
        var old = Optional.ofNullable(units.get(unit)).orElseThrow();
        var leaves = new HashMap<>(old.leaves());
        leaves.put(leaf, facts);
        changed.put(unit, old.with(leaves, old.notApplicable()));
        return changed;
    }

    @Test
    void other_facts_for_a_leaf_give_what_scoring_again_gives() {
        assertThat(LongStream.range(0, 600).boxed()).allSatisfy(seed -> {
            var cases = new CasesFixture(seed);
            var set = cases.set(5);
            var units = cases.units(set, UNITS);
            var trial = Trial.of(scored(set, units));
            var unit = cases.number(UNITS);
            var leaf = set.leaves().get(cases.number(5));
            var facts = cases.facts(leaf);
            trial.give(unit, leaf.code(), facts);

            assertThat(told(set, trial))
                    .isEqualTo(told(set, scored(set, changed(units, unit, leaf.code(), facts)), unit));
        });
    }

    @Test
    void units_that_are_overtaken_fall_and_those_that_are_left_behind_rise() {
        assertThat(LongStream.range(0, 600).boxed()).allSatisfy(seed -> {
            var field = new FieldFixture(seed);
            var set = FieldFixture.set(field.policy());
            var units = field.units(UNITS);
            var trial = Trial.of(scored(set, units));
            var unit = field.number(UNITS);
            var leaf = field.leaf();
            var facts = field.facts(leaf);
            trial.give(unit, leaf, facts);

            assertThat(told(set, trial)).isEqualTo(told(set, scored(set, changed(units, unit, leaf, facts)), unit));
        });
    }

    @Test
    void one_figure_is_tried_by_its_cell_also_beside_facts_that_cells_do_not_hold() {
        var field = new FieldFixture(1);
        var set = FieldFixture.set(Policy.RESCALE);
        var leaf = FieldFixture.LEAVES.getFirst();
        var units = changed(field.units(UNITS), 3, leaf, Facts.state(Judgement.POINTS, "chữ"));
        var trial = Trial.of(scored(set, units));
        trial.give(3, ScoringGrid.of(set).cell(leaf, Judgement.POINTS), 3, 4);

        var half = changed(units, 3, leaf, Facts.of(Judgement.POINTS, Share.of("0.75")));
        assertThat(told(set, trial)).isEqualTo(told(set, scored(set, half), 3));
        assertThat(trial.branch()).isEqualTo(Branch.JUDGED);
    }

    @Test
    void a_trial_begins_from_what_is_given_and_leaves_it_alone() {
        var field = new FieldFixture(2);
        var set = FieldFixture.set(Policy.RESCALE);
        var places = scored(set, field.units(UNITS));
        var before = IntStream.range(0, UNITS)
                .mapToObj(unit -> told(set, places, unit))
                .toList();
        var trial = Trial.of(places);
        FieldFixture.LEAVES.forEach(leaf -> trial.give(5, leaf, Facts.of(Judgement.POINTS, Share.ONE)));

        assertThat(IntStream.range(0, UNITS)
                        .mapToObj(unit -> told(set, places, unit))
                        .toList())
                .isEqualTo(before);
        trial.give(5, FieldFixture.LEAVES.getFirst(), places.points().facts().facts(5, FieldFixture.LEAVES.getFirst()));
        assertThat(told(set, trial)).isEqualTo(before.get(5));
    }
}
