package parindex.app.criteria.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import parindex.app.criteria.draft.Drawing.Column;
import parindex.app.criteria.draft.Drawing.Columns;
import parindex.app.criteria.draft.Drawing.Curve;
import parindex.app.criteria.draft.Drawing.Dot;
import parindex.app.criteria.draft.Drawing.Gap;
import parindex.app.criteria.draft.Drawing.Line;
import parindex.app.criteria.draft.Drawing.Tick;
import parindex.app.kit.web.Figures;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;

/// Draws a rule by asking it: between two limits every rule is a straight line, so two figures inside tell the whole
/// stretch, and the limit itself is asked by itself.
final class Plot {
    private static final int MOST_COLUMNS = 24;
    private static final int APART = 46;
    private static final Share THIRD = new Share(java.math.BigInteger.ONE, java.math.BigInteger.valueOf(3));
    private static final Share MORE = Share.of("1.25");
    private static final Rounding FINE = Rounding.halfUp(1);

    private final DirectRule rule;
    private final Points max;
    private final Figures figures;
    private final Share low;
    private final Share high;

    private Plot(DirectRule rule, Points max, Figures figures) {
        this.rule = rule;
        this.max = max;
        this.figures = figures;
        var allowed = rule.measure().allowed();
        var last = rule.limits().isEmpty() ? Share.ONE : rule.limits().getLast();
        var first = rule.limits().isEmpty() ? Share.ZERO : rule.limits().getFirst();
        low = allowed.least().orElse(first.isNegative() ? first.times(MORE) : Share.ZERO);
        var beyond = last.isLessThan(low) || last.equals(low) ? low.plus(Share.ONE) : last.times(MORE);
        high = allowed.most()
                .filter(most -> rule.percent() || !beyond.times(MORE).isLessThan(most))
                .orElse(beyond);
    }

    /// The picture of a rule, nothing where nothing can be drawn.
    ///
    static Optional<Drawing> of(DirectRule rule, Figures figures) {
        var max = rule.max();
        if (!max.isMoreThan(Points.ZERO)) {
            return Optional.empty();
        }
        var plot = new Plot(rule, max, figures);
        if (!plot.low.isLessThan(plot.high)) {
            return Optional.empty();
        }
        return Optional.of(plot.counts() ? plot.columns() : new Plot(rule.continuous(), max, figures).curve());
    }

    private boolean counts() {
        return rule.measure().allowed().whole()
                && low.isWhole()
                && !Share.of(MOST_COLUMNS).isLessThan(high.minus(low));
    }

    private Columns columns() {
        var first = low.numerator().longValueExact();
        var last = high.rounded(Rounding.cut(0)).longValueExact();
        var width = new BigDecimal(Drawing.across()).divide(BigDecimal.valueOf(last - first + 1), 2, RoundingMode.DOWN);
        return new Columns(
                LongStream.rangeClosed(first, last)
                        .mapToObj(number -> column(number, number - first, width))
                        .toList(),
                up());
    }

    private Column column(long number, long place, BigDecimal width) {
        var points = points(Share.of(number));
        var x = width.multiply(BigDecimal.valueOf(place)).add(new BigDecimal(Drawing.LEFT));
        var top = y(points.orElse(max.share()));
        return new Column(
                plain(x.add(BigDecimal.TWO)),
                plain(top),
                plain(width.subtract(new BigDecimal(4))),
                plain(floor().subtract(top)),
                plain(x.add(width.divide(BigDecimal.TWO, 2, RoundingMode.DOWN))),
                said(Share.of(number)),
                points.isPresent());
    }

    private Curve curve() {
        var lines = new ArrayList<Line>();
        var dots = new ArrayList<Dot>();
        var gaps = new ArrayList<Gap>();
        var ends = Stream.of(Stream.of(low), inside(), Stream.of(high)).flatMap(all -> all).distinct().toList();
        for (int i = 1; i < ends.size(); i++) {
            var from = ends.get(i - 1);
            var to = ends.get(i);
            line(from, to).ifPresentOrElse(lines::add, () -> gaps.add(gap(from, to)));
        }
        inside().forEach(limit -> dots.addAll(dots(limit, lines)));
        return new Curve(lines, dots, gaps, across(), up());
    }

    private Stream<Share> inside() {
        return rule.limits().stream().filter(limit -> low.isLessThan(limit) && limit.isLessThan(high));
    }

    private Optional<Line> line(Share from, Share to) {
        var third = to.minus(from).times(THIRD);
        var early = points(from.plus(third));
        var late = points(to.minus(third));
        return early.flatMap(first -> late.map(second -> {
            var slope = second.minus(first);
            return new Line(
                    plain(x(from)), plain(y(first.minus(slope))), plain(x(to)), plain(y(second.plus(slope))));
        }));
    }

    private Gap gap(Share from, Share to) {
        return new Gap(plain(x(from)), plain(x(to).subtract(x(from))));
    }

    /// At a limit the line jumps: one end holds, the other does not.
    private List<Dot> dots(Share limit, List<Line> lines) {
        var x = plain(x(limit));
        var reached = points(limit).map(points -> plain(y(points)));
        var ends = lines.stream()
                .flatMap(line -> Stream.of(new Tick(line.x1(), line.y1()), new Tick(line.x2(), line.y2())))
                .filter(end -> end.at().equals(x))
                .map(Tick::label)
                .distinct()
                .toList();
        if (ends.size() < 2 && reached.filter(ends::contains).isPresent()) {
            return List.of();
        }
        return Stream.concat(
                        ends.stream()
                                .filter(end -> reached.filter(end::equals).isEmpty())
                                .map(end -> new Dot(x, end, false)),
                        reached.stream().map(end -> new Dot(x, end, true)))
                .toList();
    }

    private Optional<Share> points(Share figure) {
        return rule.award(figure).points();
    }

    private List<Tick> across() {
        var ticks = new ArrayList<Tick>();
        var taken = new ArrayList<BigDecimal>();
        Stream.of(inside(), Stream.of(low, high)).flatMap(all -> all).forEach(figure -> {
            var x = x(figure);
            if (taken.stream().allMatch(other -> other.subtract(x).abs().intValue() >= APART)) {
                taken.add(x);
                ticks.add(new Tick(plain(x), said(figure)));
            }
        });
        return ticks;
    }

    private List<Tick> up() {
        return Stream.of(Share.ZERO, max.share())
                .map(points -> new Tick(plain(y(points)), figures.exact(points.isZero() ? BigDecimal.ZERO : max.value())))
                .toList();
    }

    /// A figure on the axis: a rate in hundredths with its sign.
    private String said(Share figure) {
        var shown = (rule.percent() ? figure.percent() : figure).rounded(Rounding.PRINTED);
        return figures.exact(shown) + (rule.percent() ? "%" : "");
    }

    private BigDecimal x(Share figure) {
        return figure.minus(low)
                .dividedBy(high.minus(low))
                .times(Share.of(Drawing.across()))
                .rounded(FINE)
                .add(new BigDecimal(Drawing.LEFT));
    }

    private BigDecimal y(Share points) {
        return floor()
                .subtract(points.dividedBy(max.share())
                        .times(Share.of(Drawing.up()))
                        .rounded(FINE));
    }

    private static BigDecimal floor() {
        return new BigDecimal(Drawing.TOP + Drawing.up());
    }

    private static String plain(BigDecimal size) {
        return size.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
