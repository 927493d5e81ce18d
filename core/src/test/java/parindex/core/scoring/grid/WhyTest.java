package parindex.core.scoring.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.NotApplicable.Policy;
import parindex.core.points.Points;
import parindex.core.points.figure.Obstacle;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;

/// The word for which way a rule went, against the award that says it in sentences.
@Tag("R-07")
class WhyTest {
    private static Stream<Why> leaves(long seed) {
        var cases = new CasesFixture(seed);
        var set = cases.set(8);
        var points = PointGrid.of(FactGrid.of(ScoringGrid.of(set), cases.units(set, 5)));
        return IntStream.range(0, 5)
                .boxed()
                .flatMap(unit -> set.leaves().stream().map(leaf -> points.why(unit, leaf.code())));
    }

    private static Stream<Why> leaves() {
        return LongStream.range(0, 150).boxed().flatMap(WhyTest::leaves);
    }

    private static Award award(Why why) {
        return why.score().award().orElseThrow();
    }

    private static boolean stumbles(Why why, Class<? extends Obstacle> obstacle) {
        return award(why) instanceof Award.NotComputable none
                && none.obstacles().stream().anyMatch(obstacle::isInstance);
    }

    private static boolean agrees(Why why) {
        return switch (why.branch()) {
            case SUM -> false;
            case REACHED, NOT_REACHED, BELOW_STEPS, STEP, STATE, NOTHING_REACHED, BELOW_FLOOR -> isAwarded(why);
            case FULL, IN_PROPORTION, DEDUCTED, PARTS -> isAwarded(why);
            case JUDGED ->
                award(why) instanceof Award.Judged judged && judged.set().isPresent();
            case OPEN ->
                award(why) instanceof Award.Judged judged && judged.set().isEmpty();
            case MISSING -> stumbles(why, Obstacle.Missing.class);
            case OUT_OF_RANGE, FIGURE_OUT_OF_RANGE -> stumbles(why, Obstacle.OutOfRange.class);
            case DIVISION_BY_ZERO -> stumbles(why, Obstacle.DivisionByZero.class);
            case STEP_NOT_TOLD, STEP_GAP, STATE_NOT_TOLD, FULL_NOT_TOLD, CASES_NOT_TOLD ->
                stumbles(why, Obstacle.NotTold.class);
            case REFUSED -> stumbles(why, Obstacle.UnknownState.class);
            case SCORED_BESIDE -> award(why).points().isPresent();
            case MISSING_BESIDE -> award(why).points().isEmpty();
            case NOT_APPLICABLE -> why.score().award().isEmpty();
            case STATE_NOT_APPLICABLE, NOT_APPLICABLE_BESIDE -> award(why) instanceof Award.NotApplicable;
        };
    }

    private static boolean isAwarded(Why why) {
        return award(why) instanceof Award.Awarded;
    }

    @Test
    void the_way_a_rule_went_agrees_with_its_award() {
        assertThat(leaves()).allMatch(WhyTest::agrees);
    }

    // What the step or state of that number tells, settled as the leaf is.
    private static Points told(Why why) {
        var terms = why.points().facts().grid().set().terms();
        var points = switch (why.item().scoring().orElseThrow().rule()) {
            case Steps steps -> steps.steps().get(why.number()).points();
            case States states -> states.states().get(why.number()).points();
            default -> throw new AssertionError(why);
        };
        return terms.settling()
                .of(why.item().source())
                .settle(points.orElseThrow().share());
    }

    @Test
    void a_step_and_a_state_are_named_by_their_number() {
        assertThat(leaves().filter(why -> why.branch() == Branch.STEP || why.branch() == Branch.STATE))
                .hasSizeGreaterThan(100)
                .allMatch(why -> why.achieved().equals(told(why)));
    }

    @Test
    void an_item_with_parts_is_a_sum_with_what_its_leaves_lost() {
        var field = new FieldFixture(3);
        var set = FieldFixture.set(Policy.RESCALE);
        var points = PointGrid.of(FactGrid.of(ScoringGrid.of(set), field.units(1)));
        var area = set.areas().getFirst().code();
        var below =
                set.leaves(area).stream().map(leaf -> points.why(0, leaf.code()).lost());

        assertThat(points.why(0, area).branch()).isEqualTo(Branch.SUM);
        assertThat(points.why(0, area).lost()).isEqualTo(Points.sum(below)).isEqualTo(points.lost(0, area));
    }
}
