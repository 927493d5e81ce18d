package parindex.core.points.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

/// The points of a rule against its figure, piece by piece, for a drawing.
///
/// @param measure what stands along the axis
/// @param from    where the axis begins
/// @param to      where it ends
/// @param pieces  from left to right, without holes
public record Curve(Measure measure, Share from, Share to, List<Piece> pieces) {
    private static final Share BEYOND = Share.of(5).dividedBy(Share.of(4));

    /// The points between two figures: on a straight line.
    ///
    /// @param from   first figure
    /// @param to     last figure
    /// @param ends   the points at both, nothing where no source tells
    /// @param first  whether the first figure itself belongs to it
    /// @param last   whether the last figure itself belongs to it
    public record Piece(Share from, Share to, Optional<Ends> ends, boolean first, boolean last) {
        private boolean holds(Share figure) {
            var after = first ? figure.isAtLeast(from) : from.isLessThan(figure);
            var before = last ? to.isAtLeast(figure) : figure.isLessThan(to);
            return after && before;
        }

        private Optional<Share> at(Share figure) {
            return ends.map(points -> from.equals(to)
                    ? points.first()
                    : points.last()
                            .minus(points.first())
                            .times(figure.minus(from))
                            .dividedBy(to.minus(from))
                            .plus(points.first()));
        }
    }

    /// The points at the two ends of a piece.
    public record Ends(Share first, Share last) {}

    public Curve {
        pieces = List.copyOf(pieces);
    }

    /// The curve of a rule on an item worth `max`; nothing for a rule that looks at no figure.
    public static Optional<Curve> of(Rule rule, Points max) {
        return switch (rule) {
            case Threshold threshold -> Optional.of(threshold(threshold, max.share()));
            case Steps steps -> steps.steps().isEmpty() ? Optional.empty() : Optional.of(steps(steps));
            case Proportional proportional -> Optional.of(proportional(proportional, max.share()));
            case Deduction deduction ->
                deduction.each().isZero() ? Optional.empty() : Optional.of(deduction(deduction, max.share()));
            case States ignored -> Optional.empty();
            case Checklist ignored -> Optional.empty();
            case Judgement ignored -> Optional.empty();
        };
    }

    /// The points at a figure, nothing where no source tells and beyond the ends of the axis.
    public Optional<Share> at(Share figure) {
        return pieces.stream().filter(piece -> piece.holds(figure)).findFirst().flatMap(piece -> piece.at(figure));
    }

    private static Curve threshold(Threshold rule, Share max) {
        var axis = Axis.of(rule.measure(), Stream.of(rule.limit()));
        var rising = rule.test().isUpward();
        var limitIsLow = rule.test() == Side.MORE_THAN || rule.test() == Side.AT_MOST;
        var low = rising ? Share.ZERO : max;
        var high = rising ? max : Share.ZERO;
        return axis.curve(List.of(
                flat(axis.from(), rule.limit(), Optional.of(low), limitIsLow),
                new Piece(rule.limit(), axis.to(), Optional.of(new Ends(high, high)), !limitIsLow, true)));
    }

    private static Curve steps(Steps rule) {
        var axis = Axis.of(rule.measure(), rule.steps().stream().map(Steps.Step::from));
        var pieces = new ArrayList<Piece>();
        pieces.add(flat(axis.from(), rule.steps().getFirst().from(), Optional.of(Share.ZERO), false));
        for (int at = 0; at < rule.steps().size(); at++) {
            var step = rule.steps().get(at);
            var isLast = at + 1 == rule.steps().size();
            var next = isLast ? axis.to() : rule.steps().get(at + 1).from();
            var end = step.below().filter(next::isAtLeast).orElse(next);
            pieces.add(flat(step.from(), end, step.points().map(Points::share), isLast && end.equals(next)));
            pieces.add(flat(end, next, Optional.empty(), false));
        }
        return axis.curve(pieces);
    }

    private static Curve proportional(Proportional rule, Share max) {
        var axis = Axis.of(rule.measure(), Stream.concat(rule.floor().stream(), rule.fullAt().stream()));
        var floor = rule.floor().orElse(axis.from());
        var pieces = new ArrayList<Piece>();
        pieces.add(flat(axis.from(), floor, Optional.of(Share.ZERO), false));
        rule.fullAt()
                .ifPresentOrElse(
                        full -> {
                            var first = floor.isNegative()
                                    ? Share.ZERO
                                    : floor.dividedBy(full).times(max);
                            pieces.add(new Piece(floor, full, Optional.of(new Ends(first, max)), true, false));
                            pieces.add(flat(full, axis.to(), Optional.of(max), true));
                        },
                        () -> pieces.add(flat(floor, axis.to(), Optional.empty(), true)));
        return axis.curve(pieces);
    }

    private static Curve deduction(Deduction rule, Share max) {
        var empty = max.dividedBy(rule.each().share());
        var known = rule.knownUpTo().filter(empty::isAtLeast).orElse(empty);
        var axis = Axis.of(rule.measure(), Stream.of(empty));
        var left = max.minus(known.times(rule.each().share()));
        var rest =
                rule.knownUpTo().isPresent() ? Optional.<Ends>empty() : Optional.of(new Ends(Share.ZERO, Share.ZERO));
        return axis.curve(List.of(
                new Piece(Share.ZERO, known, Optional.of(new Ends(max, left)), true, true),
                new Piece(known, axis.to(), rest, false, true)));
    }

    private static Piece flat(Share from, Share to, Optional<Share> points, boolean last) {
        return new Piece(from, to, points.map(worth -> new Ends(worth, worth)), true, last);
    }

    /// Where the axis begins and ends: at what makes sense, else a little beyond the limits of the rule.
    private record Axis(Measure measure, Share from, Share to) {
        static Axis of(Measure measure, Stream<Share> limits) {
            var sorted = limits.sorted().toList();
            var least = sorted.isEmpty() || sorted.getFirst().isAtLeast(Share.ZERO) ? Share.ZERO : sorted.getFirst();
            var most = sorted.isEmpty() || sorted.getLast().isZero() ? Share.ONE : sorted.getLast();
            var beyond = measure.allowed().whole() ? most.plus(Share.ONE) : most.times(BEYOND);
            return new Axis(
                    measure,
                    measure.allowed().least().orElse(least),
                    measure.allowed().most().orElse(beyond));
        }

        /// Pieces that no figure can fall into are left out.
        Curve curve(List<Piece> pieces) {
            var drawn = pieces.stream()
                    .filter(piece -> piece.from().isLessThan(piece.to())
                            || piece.from().equals(piece.to()) && piece.first() && piece.last())
                    .toList();
            return new Curve(measure, from, to, drawn);
        }
    }
}
