package parindex.core.points.table;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.COUNT;
import static parindex.core.points.rule.RuleFixture.RATE;
import static parindex.core.points.rule.RuleFixture.percent;
import static parindex.core.points.rule.RuleFixture.proportional;
import static parindex.core.points.rule.RuleFixture.step;
import static parindex.core.points.rule.RuleFixture.steps;
import static parindex.core.points.rule.RuleFixture.unknownStep;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

/// The drawing of a rule and its points are the same thing.
@Tag("R-10")
class CurveTest {
    private static final Points TWO = Points.of("2");

    static Stream<Rule> rules() {
        return Stream.of(
                new Threshold(RATE, Side.AT_LEAST, percent("80")),
                new Threshold(RATE, Side.MORE_THAN, percent("80")),
                new Threshold(RATE, Side.AT_MOST, percent("20")),
                new Threshold(RATE, Side.LESS_THAN, percent("20")),
                new Threshold(RATE, Side.AT_LEAST, percent("100")),
                new Threshold(RATE, Side.AT_MOST, Share.ZERO),
                proportional(RATE, "50"),
                new Proportional(RATE, Optional.of(percent("90")), Optional.of(percent("25"))),
                new Proportional(RATE, Optional.empty(), Optional.of(percent("25"))),
                new Steps(RATE, List.of(low(), new Steps.Step(percent("90"), Optional.of(TWO)))),
                new Deduction(RATE, Points.of("4"), Optional.empty()),
                new Deduction(RATE, Points.of("4"), Optional.of(percent("25"))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_curve_goes_through_what_the_rule_awards(Rule rule) {
        var curve = Curve.of(rule, TWO).orElseThrow();
        var random = new Random(20261126);
        for (int hundredths = 0; hundredths <= 100; hundredths++) {
            var figure = percent(String.valueOf(hundredths))
                    .plus(new Share(
                            java.math.BigInteger.valueOf(hundredths == 100 ? 0 : random.nextInt(100)),
                            java.math.BigInteger.valueOf(10_000)));
            var awarded = rule.award(Facts.of("rate", figure), TWO).points();
            assertThat(curve.at(figure)).as("points at %s", figure).isEqualTo(awarded);
        }
    }

    @Test
    void an_axis_without_an_end_goes_a_little_beyond_the_last_step() {
        var curve =
                Curve.of(steps(step(0, "0"), unknownStep(1), step(2, "2")), TWO).orElseThrow();
        assertThat(curve.to()).isEqualTo(Share.of(3));
        assertThat(curve.pieces()).hasSize(3);
        assertThat(curve.pieces().get(1).ends()).isEmpty();
    }

    @Test
    void rules_without_a_figure_have_no_curve() {
        assertThat(Curve.of(new Judgement(List.of()), TWO)).isEmpty();
        assertThat(Curve.of(new Checklist(List.of()), TWO)).isEmpty();
        assertThat(Curve.of(new Deduction(COUNT, Points.ZERO, Optional.empty()), TWO))
                .isEmpty();
    }

    private static Steps.Step low() {
        return new Steps.Step(percent("50"), Optional.of(percent("70")), Optional.of(Points.of("1")), List.of());
    }
}
