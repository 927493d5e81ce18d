package parindex.core.points.rule;

import java.util.Optional;
import java.util.function.UnaryOperator;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Ranges;
import parindex.core.points.figure.Side;

/// Rules turned round: from points back to what earns them.
final class Inverse {
    private Inverse() {}

    /// What it takes to earn at least `wanted`, given what is given.
    static Need need(Rule rule, Facts facts, Share wanted, Points max) {
        if (rule.award(facts, max)
                .points()
                .filter(points -> points.isAtLeast(wanted))
                .isPresent()) {
            return new Need.Reached();
        }
        return max.share().isLessThan(wanted)
                ? new Need.CannotBeReached(NeedWording.moreThanMax(max))
                : sought(rule, facts, wanted, max);
    }

    private static Need sought(Rule rule, Facts facts, Share wanted, Points max) {
        return switch (rule) {
            case Threshold threshold -> threshold.towards(wanted, max);
            case Steps steps -> steps.towards(steps.measure().value(facts), wanted);
            case States states -> states.towards(wanted);
            case Proportional proportional -> proportional.towards(wanted, max);
            case Deduction deduction -> deduction.towards(wanted, max);
            case Checklist checklist -> checklist.towards(facts, wanted);
            case Judgement judgement -> judgement.towards(wanted, max);
        };
    }

    /// The next points above those that are earned, above nothing where none are.
    static Optional<Share> nextAbove(Rule rule, Facts facts, Points max) {
        var award = rule.award(facts, max);
        var present = award.points().orElse(Share.ZERO);
        return switch (rule) {
            case Threshold threshold -> threshold.above(present, max);
            case Steps steps -> award.points().isPresent() ? steps.above(present) : steps.beyond(facts);
            case States states -> states.above(present);
            case Proportional proportional -> proportional.above(present, max);
            case Deduction deduction -> deduction.above(present, max);
            case Checklist checklist -> checklist.above(facts);
            case Judgement judgement -> judgement.above(present, max);
        };
    }

    /// Any figure that can come out will do.
    static Need anyFigure(Measure measure, UnaryOperator<Share> earns) {
        var range = measure.attainable();
        if (Ranges.isEmpty(range)) {
            return new Need.CannotBeReached(NeedWording.noFigure(measure));
        }
        var test = range.least().isEmpty() && range.most().isPresent() ? Side.AT_MOST : Side.AT_LEAST;
        var limit = range.least().or(range::most).orElse(Share.ZERO);
        return new Need.Figure(measure, test, limit, earns.apply(limit));
    }
}
