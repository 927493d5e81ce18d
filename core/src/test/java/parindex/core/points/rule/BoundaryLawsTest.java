package parindex.core.points.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Measure;
import parindex.core.points.rule.Boundary.AtFigure;
import parindex.core.points.rule.RuleFault.Kind;

/// Points change exactly at the boundaries, and steps are called missing exactly where figures earn nothing that the
/// rule tells, over generated rules.
class BoundaryLawsTest {
    private static final int CASES = 1000;
    private static final Share HAIR = Share.of("0.00001");

    @Test
    @Tag("R-06")
    void beside_a_boundary_points_are_others() {
        var tried = new ArrayList<Boundary>();
        GeneratedRules.law(CASES, given -> {
            var max = given.max();
            var rule = given.measured(max, given.measures()::plain);
            rule.boundaries(max).forEach(boundary -> {
                assertThat(changesAt(rule, boundary, max))
                        .as(rule.said(max).en() + boundary.said().en())
                        .isTrue();
                tried.add(boundary);
            });
        });
        assertThat(tried).hasSizeGreaterThan(CASES);
    }

    private static boolean changesAt(Rule rule, Boundary boundary, Points max) {
        if (!(boundary instanceof AtFigure figure)) {
            return false;
        }
        var measure = figure.measure();
        var hair = measure.attainable().whole() ? Share.ONE : HAIR;
        var here = points(rule, measure, figure.at(), max);
        return Stream.of(figure.at().plus(hair), figure.at().minus(hair))
                .filter(measure.attainable()::includes)
                .anyMatch(beside -> !points(rule, measure, beside, max).equals(here));
    }

    private static Optional<Share> points(Rule rule, Measure measure, Share figure, Points max) {
        return rule.award(facts(measure, figure), max).points();
    }

    private static Facts facts(Measure measure, Share figure) {
        return Facts.of(measure.inputs().getFirst().name(), figure);
    }

    @Test
    @Tag("R-06")
    void where_points_of_steps_and_thresholds_change_there_is_a_boundary() {
        GeneratedRules.law(CASES, given -> {
            var max = given.max();
            var measure = given.measures().count();
            var kind = given.one(List.of(RuleKind.THRESHOLD, RuleKind.STEPS));
            var rule = given.rule(kind, max, () -> given.measures().count());
            var grid = GeneratedMeasures.grid(ofRule(rule, measure));
            var points =
                    grid.stream().map(facts -> rule.award(facts, max).points()).toList();
            var boundaries = rule.boundaries(max);
            var untried = IntStream.range(1, grid.size())
                    .filter(at -> !points.get(at).equals(points.get(at - 1)))
                    .filter(at -> boundaries.stream()
                            .noneMatch(boundary ->
                                    boundary.isTriedBy(grid.get(at)) || boundary.isTriedBy(grid.get(at - 1))))
                    .findFirst();
            assertThat(untried).as(rule.said(max).en()).isEmpty();
        });
    }

    private static Measure ofRule(Rule rule, Measure otherwise) {
        return switch (rule) {
            case Threshold threshold -> threshold.measure();
            case Steps steps -> steps.measure();
            case Proportional ignored -> otherwise;
            case Deduction ignored -> otherwise;
            case States ignored -> otherwise;
            case Checklist ignored -> otherwise;
            case Judgement ignored -> otherwise;
        };
    }

    @Test
    @Tag("R-06")
    void facts_to_begin_an_example_with_lie_on_their_boundary() {
        var found = new ArrayList<Facts>();
        GeneratedRules.law(CASES, given -> {
            var max = given.max();
            var rule = given.rule(max);
            rule.boundaries(max)
                    .forEach(boundary -> boundary.example().ifPresent(facts -> {
                        assertThat(boundary.isTriedBy(facts)).isTrue();
                        found.add(facts);
                    }));
        });
        assertThat(found).hasSizeGreaterThan(CASES);
    }

    @Test
    @Tag("R-03")
    void a_gap_is_told_exactly_where_a_count_finds_no_step() {
        var gaps = new ArrayList<Steps>();
        GeneratedRules.law(CASES, given -> {
            var max = given.max();
            var rule = toldSteps(given.steps(given.measures().count(), max, 4));
            var lowest = rule.steps().getFirst().from();
            var isMissing = GeneratedMeasures.grid(rule.measure()).stream()
                    .filter(facts -> rule.measure().value(facts).orElseThrow().isAtLeast(lowest))
                    .anyMatch(facts -> rule.award(facts, max).points().isEmpty());
            assertThat(isTold(rule, max, Kind.GAP)).as(rule.said(max).en()).isEqualTo(isMissing);
            if (isMissing) {
                gaps.add(rule);
            }
        });
        assertThat(gaps).hasSizeBetween(CASES / 5, CASES);
    }

    @Test
    @Tag("R-03")
    void an_overlap_is_told_exactly_where_two_steps_claim_a_count() {
        GeneratedRules.law(CASES, given -> {
            var max = given.max();
            var rule = toldSteps(given.steps(given.measures().count(), max, 4));
            var isTwice = GeneratedMeasures.grid(rule.measure()).stream()
                    .map(facts -> rule.measure().value(facts).orElseThrow())
                    .anyMatch(figure -> claims(rule, figure) > 1);
            assertThat(isTold(rule, max, Kind.OVERLAP)).as(rule.said(max).en()).isEqualTo(isTwice);
        });
    }

    private static long claims(Steps rule, Share figure) {
        return rule.steps().stream()
                .filter(step -> figure.isAtLeast(step.from()))
                .filter(step -> rule.next(step).filter(figure::isAtLeast).isEmpty())
                .count();
    }

    private static boolean isTold(Rule rule, Points max, Kind kind) {
        return rule.faults(max).stream().anyMatch(fault -> fault.kind() == kind);
    }

    private static Steps toldSteps(Steps rule) {
        return new Steps(
                rule.measure(),
                rule.steps().stream()
                        .map(step -> new Steps.Step(step.from(), step.below(), Optional.of(Points.ZERO), step.law()))
                        .toList());
    }
}
