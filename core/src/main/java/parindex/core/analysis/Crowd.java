package parindex.core.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.Share;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Measured;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.Boundary;
import parindex.core.points.rule.Boundary.AtFigure;
import parindex.core.scoring.ScoreCard;

/// A limit that cuts through a crowd: many units close by, on both sides of it, so that a small slip in a figure, or a
/// small change of the limit, moves many (U-20).
/// Close is within one point of percent for a rate, one for a count, and a hundredth of the limit for anything else.
///
/// @param leaf  the leaf
/// @param limit where its points change
/// @param units who is close, the closest first
public record Crowd(Item leaf, AtFigure limit, List<Near> units) {
    private static final Share HUNDREDTH = Share.of("0.01");
    /// A crowd is a tenth of all units, and never fewer than three.
    private static final int TENTH = 10;
    private static final int FEWEST = 3;

    /// A unit close to a limit.
    ///
    /// @param unit   its name
    /// @param figure its figure
    /// @param above  how far the figure lies above the limit, negative below it
    public record Near(String unit, Share figure, Share above) {}

    static List<Crowd> in(Scenario scenario) {
        var least = Math.max(FEWEST, (scenario.after().size() + TENTH - 1) / TENTH);
        return scenario.to().leaves().stream()
                .flatMap(leaf -> limits(leaf).map(limit -> of(leaf, limit, scenario.after())))
                .filter(crowd -> crowd.units().size() >= least && crowd.smallerSide() > 0)
                .sorted(Comparator.comparing(Crowd::smallerSide)
                        .thenComparing(crowd -> crowd.units().size())
                        .reversed())
                .toList();
    }

    /// Units on that side of the limit where there are fewer.
    private int smallerSide() {
        var below =
                (int) units.stream().filter(unit -> unit.above().isNegative()).count();
        return Math.min(below, units.size() - below);
    }

    private static Stream<AtFigure> limits(Item leaf) {
        return leaf.scoring().map(Scoring::rule).stream()
                .flatMap(rule -> rule.boundaries(leaf.max()).stream())
                .flatMap((Boundary boundary) -> boundary instanceof AtFigure figure ? Stream.of(figure) : Stream.of());
    }

    private static Crowd of(Item leaf, AtFigure limit, Map<String, ScoreCard> cards) {
        var near = cards.entrySet().stream()
                .flatMap(card -> figure(card.getValue(), leaf)
                        .map(figure -> new Near(card.getKey(), figure, figure.minus(limit.at())))
                        .filter(unit -> isClose(unit.above(), limit))
                        .stream())
                .sorted(Comparator.comparing(unit -> size(unit.above())))
                .toList();
        return new Crowd(leaf, limit, near);
    }

    private static Optional<Share> figure(ScoreCard card, Item leaf) {
        return card.leaf(leaf.code())
                .award()
                .map(Award::because)
                .flatMap(because -> because.figure())
                .map(Measured::value);
    }

    private static boolean isClose(Share above, AtFigure limit) {
        return reach(limit.measure(), limit.at()).isAtLeast(size(above));
    }

    private static Share reach(Measure measure, Share at) {
        if (measure.unit().equals(Input.PERCENT)) {
            return HUNDREDTH;
        }
        return measure.allowed().whole() ? Share.ONE : size(at).times(HUNDREDTH);
    }

    private static Share size(Share value) {
        return value.isNegative() ? Share.ZERO.minus(value) : value;
    }
}
