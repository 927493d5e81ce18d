package parindex.core.points.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Ranges;

/// Steps laid out along their figure: stretch by stretch from the lowest figure that can come out to the highest,
/// with what lies below the lowest step and between two steps, and without what no figure can fall into.
///
/// @param zones lowest first, each beginning where the one before ends
/// @param range the figures that can come out
record Ladder(List<Zone> zones, Allowed range) {
    /// Figures that are scored alike.
    ///
    /// @param from  the first of them, nothing where they go down without end
    /// @param below the first figure that is none of them any more, nothing where they go up to the last
    /// @param step  the step they belong to, nothing below the lowest and between two
    /// @param earns exact points, nothing where no source tells
    record Zone(Optional<Share> from, Optional<Share> below, Optional<Steps.Step> step, Optional<Share> earns) {
        boolean earnsAtLeast(Share points) {
            return earns.filter(worth -> worth.isAtLeast(points)).isPresent();
        }

        boolean isAbove(Share figure) {
            return from.filter(figure::isLessThan).isPresent();
        }

        boolean isBelow(Share figure) {
            return below.filter(figure::isAtLeast).isPresent();
        }

        /// True between two steps and beyond the last.
        boolean isGap() {
            return step.isEmpty() && earns.isEmpty();
        }

        private Zone within(Allowed range) {
            var first = whole(range, from);
            var least = range.least();
            var start = first.flatMap(share -> least.map(share::larger))
                    .or(() -> first)
                    .or(() -> least);
            return new Zone(start, whole(range, below), step, earns);
        }

        private static Optional<Share> whole(Allowed range, Optional<Share> end) {
            return range.whole() ? end.map(Share::ceiling) : end;
        }

        private boolean isEmpty(Allowed range) {
            var start = from.orElse(Share.ZERO);
            return from.isPresent()
                    && (below.filter(start::isAtLeast).isPresent()
                            || range.most()
                                    .filter(most -> most.isLessThan(start))
                                    .isPresent());
        }
    }

    Ladder {
        zones = List.copyOf(zones);
    }

    static Ladder of(Steps rule) {
        var range = rule.measure().attainable();
        var zones = line(rule).stream()
                .map(zone -> zone.within(range))
                .filter(zone -> !zone.isEmpty(range))
                .toList();
        return new Ladder(Ranges.isEmpty(range) ? List.of() : zones, range);
    }

    /// The whole line of figures, whether they can come out or not.
    private static List<Zone> line(Steps rule) {
        var zones = new ArrayList<Zone>();
        var steps = rule.steps();
        zones.add(new Zone(
                Optional.empty(),
                steps.stream().map(Steps.Step::from).findFirst(),
                Optional.empty(),
                Optional.of(Share.ZERO)));
        for (int at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            var next = steps.stream().skip(at + 1L).map(Steps.Step::from).findFirst();
            var end = step.below().filter(below -> next.filter(below::isAtLeast).isEmpty());
            zones.add(new Zone(
                    Optional.of(step.from()),
                    end.or(() -> next),
                    Optional.of(step),
                    step.points().map(Points::share)));
            end.ifPresent(below -> zones.add(new Zone(Optional.of(below), next, Optional.empty(), Optional.empty())));
        }
        return zones;
    }

    /// True where a figure from the one to below the other can come out.
    boolean hasFigures(Share from, Share below) {
        var zone = new Zone(Optional.of(from), Optional.of(below), Optional.empty(), Optional.empty());
        return !zone.within(range).isEmpty(range);
    }

    /// The nearest zone above a figure that earns so much, else the nearest below it.
    Optional<Zone> nearest(Optional<Share> figure, Share wanted) {
        Predicate<Zone> isAbove = zone -> figure.isEmpty() || zone.isAbove(figure.get());
        Predicate<Zone> isBelow = zone -> figure.filter(zone::isBelow).isPresent();
        return enough(wanted)
                .filter(isAbove)
                .findFirst()
                .or(() -> enough(wanted).filter(isBelow).reduce((lower, higher) -> higher));
    }

    private Stream<Zone> enough(Share wanted) {
        return zones.stream().filter(zone -> zone.earnsAtLeast(wanted));
    }

    /// Where the zones that earn so much, from this one upwards without a break, end.
    Optional<Share> endOf(Zone zone, Share wanted) {
        return zones.stream()
                .skip(zones.indexOf(zone))
                .filter(next -> !next.earnsAtLeast(wanted))
                .findFirst()
                .flatMap(Zone::from);
    }

    /// Where the zones that earn so much, from this one downwards without a break, begin.
    Optional<Share> startOf(Zone zone, Share wanted) {
        return zones.stream()
                .limit(zones.indexOf(zone))
                .filter(lower -> !lower.earnsAtLeast(wanted))
                .reduce((lower, higher) -> higher)
                .flatMap(Zone::below);
    }
}
