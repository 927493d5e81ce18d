package parindex.core.points.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Obstacle;
import parindex.core.points.rule.Award.Judged;
import parindex.core.points.rule.Award.NotComputable;

/// The appraiser sets the points, because the rule is not known or cannot be computed.
///
/// @param allowed the only points that may be set, empty where anything from zero to the maximum may
public record Judgement(List<Points> allowed) implements Rule {
    /// The name under which an appraiser's points are given.
    public static final String POINTS = "points";

    public Judgement {
        allowed = allowed.stream().sorted().toList();
    }

    /// What a rule gives for facts that may hold an appraiser's points beside the figures: where no source tells what
    /// the figures earn, those points stand, and the figures with them. Beside a rule that tells, they are a slip.
    public static Award beside(Rule rule, Facts facts, Points max) {
        return facts.find(POINTS)
                .map(points -> rule.award(facts.without(POINTS), max))
                .filter(Judgement::isNotTold)
                .map(open -> new Judgement(List.of()).inPlaceOf(open, facts, max))
                .orElseGet(() -> rule.award(facts, max));
    }

    private static boolean isNotTold(Award award) {
        return award instanceof NotComputable none
                && none.obstacles().stream().allMatch(Obstacle.NotTold.class::isInstance);
    }

    private Award inPlaceOf(Award open, Facts facts, Points max) {
        var points = facts.find(POINTS).map(given -> Facts.NONE.and(POINTS, given));
        var award = award(points.orElse(Facts.NONE), max);
        return award instanceof Judged judged
                ? new Judged(judged.set(), open.because().taken(AwardWording.judgement()))
                : award;
    }

    @Override
    public List<Input> inputs() {
        return List.of();
    }

    @Override
    public Award award(Facts facts, Points max) {
        var asked = asked(max);
        var because = Because.given(facts, List.of(asked)).taken(AwardWording.judgement());
        if (facts.given().isEmpty()) {
            return new Judged(Optional.empty(), because);
        }
        var obstacles = Obstacle.in(facts, List.of(asked));
        if (!obstacles.isEmpty()) {
            return new NotComputable(obstacles, because);
        }
        return judged(facts, because);
    }

    private Award judged(Facts facts, Because because) {
        var set = facts.figure(POINTS);
        var refused = set.filter(points ->
                !allowed.isEmpty() && allowed.stream().map(Points::share).noneMatch(points::equals));
        return refused.<Award>map(points -> new NotComputable(
                        List.of(new Obstacle.UnknownState(
                                points.toString(),
                                allowed.stream().map(Points::toString).toList())),
                        because))
                .orElseGet(() -> new Judged(set, because));
    }

    Need towards(Share wanted, Points max) {
        var least = wanted.larger(Share.ZERO);
        var enough = allowed.stream()
                .filter(points -> points.share().isAtLeast(least))
                .toList();
        return enough.isEmpty() && !allowed.isEmpty()
                ? new Need.CannotBeReached(NeedWording.noAllowedPoints(wanted))
                : new Need.Appraise(enough, least, max.share());
    }

    Optional<Share> above(Share present, Points max) {
        return (allowed.isEmpty() ? List.of(max) : allowed)
                .stream().map(Points::share).filter(present::isLessThan).findFirst();
    }

    private static Input asked(Points max) {
        var range = new Input.Allowed(Optional.of(Share.ZERO), Optional.of(max.share()), false);
        return new Input(POINTS, AwardWording.appraised(), AwardWording.points(), range);
    }

    @Override
    public List<RuleFault> faults(Points max) {
        var faults = new ArrayList<RuleFault>();
        allowed.forEach(points -> FaultWording.outside(points, max).ifPresent(faults::add));
        return List.copyOf(faults);
    }
}
