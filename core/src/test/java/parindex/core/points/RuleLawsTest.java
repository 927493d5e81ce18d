package parindex.core.points;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.RuleFixture.COUNT;
import static parindex.core.points.RuleFixture.RATIO;
import static parindex.core.points.RuleFixture.count;
import static parindex.core.points.RuleFixture.exact;
import static parindex.core.points.RuleFixture.ratio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What holds for every rule, over generated rules and figures from fixed seeds.
@Tag("R-01")
class RuleLawsTest {
    private static final int RULES = 200;

    private static Stream<Random> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(RULES).map(Random::new);
    }

    private static Points max(Random random) {
        return Points.of("0.25").plus(new Points(BigDecimal.valueOf(random.nextInt(12) * 25L, 2)));
    }

    private static Rule ratioRule(Random random) {
        var full = Share.of(1 + random.nextInt(100)).dividedBy(Share.of(100));
        var floor = Optional.of(full.times(Share.of("0.5"))).filter(ignored -> random.nextBoolean());
        return random.nextBoolean()
                ? new Proportional(RATIO, Optional.of(full), floor)
                : new Threshold(RATIO, Threshold.Test.AT_LEAST, full);
    }

    private static Steps ladder(Random random, Points max) {
        var steps = new ArrayList<Steps.Step>();
        var height = 1 + random.nextInt(5);
        for (int i = 0; i <= height; i++) {
            var points = max.share().times(Share.of(i)).dividedBy(Share.of(height));
            steps.add(
                    new Steps.Step(Share.of(i * 3L), Optional.of(Rounding.cut(4).settle(points))));
        }
        return new Steps(COUNT, steps);
    }

    @Test
    void an_award_lies_between_nothing_and_the_maximum() {
        assertThat(seeds()).allSatisfy(random -> {
            var max = max(random);
            var all = 1 + random.nextInt(1000);
            var ofRatio = exact(ratioRule(random).award(ratio(random.nextInt(all + 1), all), max));
            var ofSteps = exact(ladder(random, max).award(count(random.nextInt(30)), max));

            assertThat(List.of(ofRatio, ofSteps))
                    .allSatisfy(points -> assertThat(points)
                            .isGreaterThanOrEqualTo(Share.ZERO)
                            .isLessThanOrEqualTo(max.share()));
        });
    }

    @Test
    void more_of_a_rate_never_earns_less() {
        assertThat(seeds()).allSatisfy(random -> {
            var max = max(random);
            var rule = ratioRule(random);
            var all = 2 + random.nextInt(1000);
            var less = random.nextInt(all);
            var more = less + random.nextInt(all - less) + 1;

            assertThat(exact(rule.award(ratio(more, all), max)))
                    .isGreaterThanOrEqualTo(exact(rule.award(ratio(less, all), max)));
        });
    }

    @Test
    void one_more_case_never_earns_more_under_a_deduction() {
        assertThat(seeds()).allSatisfy(random -> {
            var max = max(random);
            var rule = new Deduction(COUNT, Points.of("0.25"), Optional.empty());
            var cases = random.nextInt(20);

            assertThat(exact(rule.award(count(cases + 1L), max)))
                    .isLessThanOrEqualTo(exact(rule.award(count(cases), max)));
        });
    }

    @Test
    void a_higher_step_of_a_rising_ladder_never_earns_less() {
        assertThat(seeds()).allSatisfy(random -> {
            var max = max(random);
            var rule = ladder(random, max);
            var figure = random.nextInt(20);

            assertThat(exact(rule.award(count(figure + 1L), max)))
                    .isGreaterThanOrEqualTo(exact(rule.award(count(figure), max)));
        });
    }

    @Test
    void settling_moves_points_by_less_than_one_unit_of_the_last_digit() {
        assertThat(seeds()).allSatisfy(random -> {
            var max = max(random);
            var all = 1 + random.nextInt(1000);
            var points = exact(ratioRule(random).award(ratio(random.nextInt(all + 1), all), max));
            var moved = points.minus(Rounding.cut(4).settle(points).share());

            assertThat(moved).isGreaterThanOrEqualTo(Share.ZERO).isLessThan(Share.of("0.0001"));
        });
    }
}
