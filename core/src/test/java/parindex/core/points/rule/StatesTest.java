package parindex.core.points.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.points.rule.RuleFixture.exact;
import static parindex.core.points.rule.RuleFixture.obstacle;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Obstacle;
import parindex.core.points.rule.States.State;

@Tag("R-01")
class StatesTest {
    private static final Points HALF = Points.of("0.5");
    private static final Input SYSTEM = new Input("state", new Text("Hệ thống", "The system"), Input.BARE, Allowed.ANY);
    private static final Rule LADDER = new States(
            SYSTEM,
            List.of(
                    state("none", "chưa xây dựng", Optional.of("0")),
                    state("built", "đã xây dựng, chưa tích hợp", Optional.of("0.25")),
                    state("partly", "tích hợp một phần", Optional.empty()),
                    state("integrated", "đã tích hợp đầy đủ", Optional.of("0.5"))));

    private static State state(String name, String label, Optional<String> points) {
        return new State(name, Text.same(label), points.map(Points::of));
    }

    @Test
    void built_but_not_integrated_earns_half() {
        var award = LADDER.award(Facts.state("state", "built"), HALF);

        assertThat(exact(award)).isEqualTo(Share.of("0.25"));
        assertThat(award.because().said().vi()).isEqualTo("Hệ thống: đã xây dựng, chưa tích hợp.");
    }

    @Test
    void a_state_whose_points_nobody_tells_is_not_guessed() {
        assertThat(obstacle(LADDER.award(Facts.state("state", "partly"), HALF))).isInstanceOf(Obstacle.NotTold.class);
    }

    @Test
    void a_state_that_the_rule_does_not_know_is_refused_with_the_ones_it_knows() {
        var obstacle = obstacle(LADDER.award(Facts.state("state", "bulit"), HALF));

        assertThat(obstacle.said().en())
                .isEqualTo("\"bulit\" is none of the values allowed: none, built, partly, integrated.");
    }

    @Test
    void no_state_is_missing_and_not_none() {
        assertThat(obstacle(LADDER.award(Facts.NONE, HALF))).isInstanceOf(Obstacle.Missing.class);
    }

    @Test
    void a_fact_under_another_name_is_named() {
        assertThat(obstacle(LADDER.award(Facts.state("stat", "built"), HALF))).isInstanceOf(Obstacle.Unasked.class);
    }

    @Test
    void a_name_that_stands_twice_is_a_fault() {
        var rule = new States(SYSTEM, List.of(state("a", "a", Optional.of("0")), state("a", "b", Optional.of("0.5"))));

        assertThat(rule.faults(HALF)).hasSize(1);
    }
}
