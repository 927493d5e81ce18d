package parindex.core.points.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.RATE;
import static parindex.core.points.rule.RuleFixture.RATIO;
import static parindex.core.points.rule.RuleFixture.percent;
import static parindex.core.points.rule.RuleFixture.ratio;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.language.Text;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression.Constant;
import parindex.core.points.figure.Expression.Named;
import parindex.core.points.figure.Expression.Operation;
import parindex.core.points.figure.Expression.Sign;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.rule.RuleFixture;

/// A figure turned round for one of its inputs.
@Tag("U-02")
class SolutionTest {
    private static final Input PART = RATIO.inputs().getFirst();
    private static final Input ALL = RATIO.inputs().getLast();
    private static final Input NOW = RuleFixture.input("now", Input.BARE, Allowed.FROM_ZERO);
    private static final Input BEFORE = RuleFixture.input("before", Input.BARE, Allowed.FROM_ZERO);
    private static final Facts YEARS = Facts.of("now", Share.of(102)).and("before", Share.of(100));

    @Test
    void half_of_620_is_310() {
        assertThat(RATIO.solve(ratio(132, 620), PART, Side.AT_LEAST, percent("50")))
                .contains(Share.of(310));
    }

    @Test
    void a_count_is_rounded_to_the_side_that_suffices() {
        assertThat(RATIO.solve(ratio(1, 7), PART, Side.AT_LEAST, percent("50"))).contains(Share.of(4));
        assertThat(RATIO.solve(ratio(6, 7), PART, Side.AT_MOST, percent("50"))).contains(Share.of(3));
        assertThat(RATIO.solve(ratio(1, 8), PART, Side.MORE_THAN, percent("50")))
                .contains(Share.of(5));
        assertThat(RATIO.solve(ratio(6, 8), PART, Side.LESS_THAN, percent("50")))
                .contains(Share.of(3));
    }

    @Test
    void the_whole_has_to_shrink_where_the_part_stays() {
        assertThat(RATIO.solve(ratio(132, 620), ALL, Side.AT_LEAST, percent("50")))
                .contains(Share.of(264));
    }

    @Test
    void an_input_that_was_not_given_yet_can_be_asked_for() {
        assertThat(RATIO.solve(Facts.of("all", Share.of(620)), PART, Side.AT_LEAST, percent("50")))
                .contains(Share.of(310));
    }

    @Test
    void nothing_is_told_while_another_input_is_missing() {
        assertThat(RATIO.solve(Facts.NONE, PART, Side.AT_LEAST, percent("50"))).isEmpty();
    }

    @Test
    void no_figure_is_told_that_makes_no_sense() {
        assertThat(RATE.solve(Facts.NONE, RATE.inputs().getFirst(), Side.AT_LEAST, percent("101")))
                .isEmpty();
        assertThat(RATIO.solve(ratio(0, 620), ALL, Side.AT_LEAST, percent("50")))
                .isEmpty();
    }

    @Test
    void a_limit_that_must_be_passed_has_no_least_figure_unless_it_is_counted() {
        assertThat(RATE.solve(Facts.NONE, RATE.inputs().getFirst(), Side.MORE_THAN, percent("50")))
                .isEmpty();
    }

    @Test
    void growth_is_turned_round_for_this_year_but_not_for_the_year_that_stands_in_it_twice() {
        var growth = measure(over(minus(NOW, BEFORE), new Named(BEFORE)));

        assertThat(growth.solve(YEARS, NOW, Side.AT_LEAST, percent("4"))).contains(Share.of(104));
        assertThat(growth.solve(YEARS, BEFORE, Side.AT_LEAST, percent("4"))).isEmpty();
    }

    @Test
    void every_sign_is_undone_on_both_sides() {
        var ten = new Constant(Share.of(10));
        var now = new Named(NOW);

        assertThat(needed(new Operation(Sign.PLUS, ten, now), Side.AT_LEAST, 13))
                .contains(Share.of(3));
        assertThat(needed(new Operation(Sign.MINUS, ten, now), Side.AT_LEAST, 8))
                .contains(Share.of(2));
        assertThat(needed(new Operation(Sign.MINUS, now, ten), Side.AT_LEAST, 8))
                .contains(Share.of(18));
        assertThat(needed(new Operation(Sign.TIMES, new Constant(Share.of(-10)), now), Side.AT_MOST, -20))
                .contains(Share.of(2));
        assertThat(needed(over(now, ten), Side.AT_LEAST, 2)).contains(Share.of(20));
        assertThat(needed(over(ten, now), Side.AT_MOST, 2)).contains(Share.of(5));
    }

    @Test
    void what_can_go_either_way_is_not_told() {
        var any = new Named(RuleFixture.input("now", Input.BARE, Allowed.ANY));
        var zero = new Operation(Sign.TIMES, new Constant(Share.ZERO), new Named(NOW));

        assertThat(needed(over(new Constant(Share.of(10)), any), Side.AT_LEAST, 2))
                .isEmpty();
        assertThat(needed(zero, Side.AT_LEAST, 2)).isEmpty();
        assertThat(needed(zero, Side.AT_LEAST, -2)).isEmpty();
    }

    private static Optional<Share> needed(Expression by, Side test, long limit) {
        return measure(by).solve(Facts.NONE, NOW, test, Share.of(limit));
    }

    private static Measure measure(Expression by) {
        return new Measure(new Text("Kết quả", "Result"), Input.BARE, by, Allowed.ANY);
    }

    private static Operation minus(Input left, Input right) {
        return new Operation(Sign.MINUS, new Named(left), new Named(right));
    }

    private static Operation over(Expression left, Expression right) {
        return new Operation(Sign.OVER, left, right);
    }
}
