package parindex.app.criteria.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import parindex.app.criteria.item.SetPicture.Dot;
import parindex.app.criteria.item.SetPicture.Hole;
import parindex.app.criteria.item.SetPicture.Line;
import parindex.app.criteria.item.SetPicture.Mark;
import parindex.app.criteria.item.SetPicture.Tick;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.table.Curve;
import parindex.core.points.table.Curve.Piece;

/// Draws the curve of a rule into a frame of fixed size.
///
/// @param curve   the curve
/// @param max     the maximum of the item
/// @param figures how figures are printed
record SetDrawing(Curve curve, Points max, SetFigures figures) {
    private static final int LEFT = 44;
    private static final int RIGHT = 388;
    private static final int TOP = 18;
    private static final int BOTTOM = 132;
    private static final int MOST_SINGLE = 16;
    private static final int APART_ACROSS = 46;
    private static final int APART_SINGLE = 18;
    private static final int APART_UP = 14;
    private static final int SINGLE = 8;
    private static final Rounding FINE = Rounding.halfUp(1);

    /// @param said what it shows
    /// @param axis what stands along the axis
    /// @param tried a figure and its points, nothing where none was tried out
    SetPicture picture(String said, String axis, Optional<Tried> tried) {
        return new SetPicture(
                said,
                axis,
                lines(),
                dots(),
                holes(),
                across(),
                up(),
                tried.filter(this::isInside).map(this::mark));
    }

    /// A figure that was tried out.
    record Tried(Share figure, Share points) {}

    private boolean isInside(Tried tried) {
        return tried.figure().isAtLeast(curve.from()) && curve.to().isAtLeast(tried.figure());
    }

    private Mark mark(Tried tried) {
        var label = figures.figure(tried.figure(), curve.measure().unit());
        return new Mark(x(tried.figure()), y(tried.points()), label);
    }

    /// Whether the figures are few and whole, so that each is drawn by itself.
    private boolean single() {
        return curve.measure().allowed().whole()
                && Share.of(MOST_SINGLE).isAtLeast(curve.to().minus(curve.from()));
    }

    private Stream<Share> wholes() {
        var first = curve.from().rounded(Rounding.cut(0)).longValueExact();
        var last = curve.to().rounded(Rounding.cut(0)).longValueExact();
        return LongStream.rangeClosed(first, last).mapToObj(Share::of);
    }

    private List<Line> lines() {
        if (single()) {
            return wholes().flatMap(at ->
                            curve.at(at).stream().map(worth -> new Line(x(at), y(Share.ZERO), x(at), y(worth), true)))
                    .toList();
        }
        return curve.pieces().stream()
                .filter(piece -> piece.from().isLessThan(piece.to()))
                .flatMap(piece -> piece.ends().stream()
                        .map(ends -> new Line(x(piece.from()), y(ends.first()), x(piece.to()), y(ends.last()), false)))
                .toList();
    }

    private List<Dot> dots() {
        if (single()) {
            return wholes().flatMap(at -> curve.at(at).stream().map(worth -> new Dot(x(at), y(worth), true)))
                    .toList();
        }
        var dots = new ArrayList<Dot>();
        for (int at = 0; at < curve.pieces().size(); at++) {
            ends(at, dots);
        }
        return dots;
    }

    /// The ends of a piece, where the curve jumps.
    private void ends(int at, List<Dot> dots) {
        var piece = curve.pieces().get(at);
        var before = at == 0 ? Optional.<Share>empty() : last(curve.pieces().get(at - 1));
        var after = at + 1 == curve.pieces().size()
                ? Optional.<Share>empty()
                : first(curve.pieces().get(at + 1));
        piece.ends().ifPresent(ends -> {
            if (at > 0 && !before.equals(Optional.of(ends.first()))) {
                dots.add(new Dot(x(piece.from()), y(ends.first()), piece.first()));
            }
            if (at + 1 < curve.pieces().size() && !after.equals(Optional.of(ends.last()))) {
                dots.add(new Dot(x(piece.to()), y(ends.last()), piece.last()));
            }
        });
    }

    private static Optional<Share> first(Piece piece) {
        return piece.ends().map(Curve.Ends::first);
    }

    private static Optional<Share> last(Piece piece) {
        return piece.ends().map(Curve.Ends::last);
    }

    private List<Hole> holes() {
        if (single()) {
            return wholes().filter(at -> curve.at(at).isEmpty())
                    .map(at ->
                            hole(across(at).minus(Share.of(SINGLE)), across(at).plus(Share.of(SINGLE))))
                    .toList();
        }
        return curve.pieces().stream()
                .filter(piece -> piece.ends().isEmpty())
                .map(piece -> hole(across(piece.from()), across(piece.to())))
                .toList();
    }

    private static Hole hole(Share from, Share to) {
        var width = to.minus(from);
        return new Hole(said(from), said(width), said(from.plus(width.dividedBy(Share.of(2)))));
    }

    /// The limits of the rule first, then the ends of the axis where they leave room.
    private List<Tick> across() {
        var limits = curve.pieces().stream().map(Piece::from).filter(from -> !from.equals(curve.from()));
        var ends = Stream.of(curve.from(), curve.to());
        var wanted = Stream.concat(limits, single() ? Stream.concat(ends, wholes()) : ends)
                .distinct();
        return apart(wanted, this::across, single() ? APART_SINGLE : APART_ACROSS).stream()
                .map(at -> new Tick(x(at), label(at), single() ? "middle" : anchor(at)))
                .toList();
    }

    /// The figure without its unit, which stands at the axis; a rate keeps its sign.
    private String label(Share at) {
        var unit = curve.measure().unit();
        return SetFigures.isRate(unit) ? figures.figure(at, unit) : figures.number(at, unit);
    }

    private String anchor(Share at) {
        return at.equals(curve.from()) ? "start" : at.equals(curve.to()) ? "end" : "middle";
    }

    private List<Tick> up() {
        var wanted = Stream.concat(
                        Stream.of(Share.ZERO, max.share()),
                        curve.pieces().stream()
                                .flatMap(piece -> piece.ends().stream())
                                .flatMap(ends -> Stream.of(ends.first(), ends.last())))
                .distinct();
        return apart(wanted, this::up, APART_UP).stream()
                .map(points -> new Tick(y(points), figures.exact(points), "end"))
                .toList();
    }

    private static List<Share> apart(Stream<Share> wanted, java.util.function.UnaryOperator<Share> place, int apart) {
        var kept = new ArrayList<Share>();
        wanted.filter(one ->
                        kept.stream().noneMatch(other -> near(place.apply(one), place.apply(other), Share.of(apart))))
                .forEach(kept::add);
        return kept;
    }

    private static boolean near(Share one, Share other, Share apart) {
        var far = one.minus(other);
        return (far.isNegative() ? Share.ZERO.minus(far) : far).isLessThan(apart);
    }

    private String x(Share figure) {
        return said(across(figure));
    }

    private String y(Share points) {
        return said(up(points));
    }

    private Share across(Share figure) {
        var whole = curve.to().minus(curve.from());
        var part = whole.isZero() ? Share.ZERO : figure.minus(curve.from()).dividedBy(whole);
        return Share.of(LEFT).plus(part.times(Share.of(RIGHT - LEFT)));
    }

    private Share up(Share points) {
        var part = max.isZero() ? Share.ZERO : points.dividedBy(max.share());
        return Share.of(BOTTOM).minus(part.times(Share.of(BOTTOM - TOP)));
    }

    private static String said(Share place) {
        return place.rounded(FINE).toPlainString();
    }
}
