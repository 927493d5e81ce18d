package parindex.core.points.table;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.figure.FigureWording;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

/// The points that an appraiser may set on a leaf beside the computed ones: those its rule can give.
///
/// @param max   maximum of the leaf
/// @param steps the only points there are, lowest first; empty where anything from zero to the maximum may be given
public record AllowedPoints(Points max, List<Points> steps) {
    private static final int MOST_PARTS = 12;

    public AllowedPoints {
        steps = List.copyOf(steps);
    }

    /// What a rule can give on a leaf worth `max`.
    public static AllowedPoints of(Rule rule, Points max) {
        var steps = new TreeSet<>(steps(rule, max));
        return new AllowedPoints(max, List.copyOf(steps));
    }

    private static List<Points> steps(Rule rule, Points max) {
        return switch (rule) {
            case Threshold ignored -> List.of(Points.ZERO, max);
            case Steps steps ->
                steps.steps().stream().anyMatch(step -> step.points().isEmpty())
                        ? List.of()
                        : withNothing(steps.steps().stream().flatMap(step -> step.points().stream()));
            case States states ->
                states.states().stream().anyMatch(state -> state.worth() == States.Worth.NotTold.IT)
                        ? List.of()
                        : states.states().stream()
                                .flatMap(state -> state.points().stream())
                                .toList();
            case Proportional ignored -> List.of();
            case Deduction deduction -> deduction.knownUpTo().isPresent() ? List.of() : left(deduction.each(), max);
            case Checklist checklist -> sums(checklist.parts());
            case Judgement judgement -> judgement.allowed();
        };
    }

    private static List<Points> withNothing(Stream<Points> points) {
        return Stream.concat(Stream.of(Points.ZERO), points).toList();
    }

    private static List<Points> left(Points each, Points max) {
        return each.isZero()
                ? List.of(max)
                : withNothing(Stream.iterate(max, left -> Points.ZERO.isLessThan(left), left -> left.minus(each)));
    }

    /// Every sum of parts; where there are too many parts to list them all, anything may be given.
    private static List<Points> sums(List<Checklist.Part> parts) {
        if (parts.size() > MOST_PARTS) {
            return List.of();
        }
        var sums = new TreeSet<Points>(List.of(Points.ZERO));
        parts.forEach(part ->
                sums.addAll(sums.stream().map(sum -> sum.plus(part.points())).toList()));
        return List.copyOf(sums);
    }

    /// Why points may not be set, nothing where they may.
    public Optional<Text> refusal(Points points) {
        var inRange = !points.isLessThan(Points.ZERO) && !points.isMoreThan(max);
        return inRange && (steps.isEmpty() || steps.contains(points)) ? Optional.empty() : Optional.of(refused(points));
    }

    private Text refused(Points points) {
        return FigureWording.both(language -> {
            var vi = language == Language.VI;
            var range = vi ? "từ 0 đến " + said(max, language) : "anything from 0 to " + said(max, language);
            var allowed = steps.isEmpty()
                    ? range
                    : steps.stream().map(step -> said(step, language)).collect(Collectors.joining(vi ? "; " : ", "));
            return (vi
                            ? "Không thể cho %s điểm ở mục này; chỉ được: %s."
                            : "%s points cannot be given here; allowed are: %s.")
                    .formatted(said(points, language), allowed);
        });
    }

    private static String said(Points points, Language language) {
        return Numerals.exact(points.value(), language);
    }
}
