package parindex.app.criteria.draft.preview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import parindex.app.criteria.draft.preview.Drawing.Column;
import parindex.app.criteria.draft.preview.Drawing.Columns;
import parindex.app.criteria.draft.preview.Drawing.Dot;
import parindex.app.criteria.draft.preview.Drawing.Gap;
import parindex.app.criteria.draft.preview.Drawing.Graph;
import parindex.app.criteria.draft.preview.Drawing.Line;
import parindex.app.criteria.draft.preview.Drawing.Tick;
import parindex.app.kit.web.Figures;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.table.Curve;
import parindex.core.points.table.Curve.Ends;
import parindex.core.points.table.Curve.Piece;

/// Draws a rule: its curve as lines with their ends, or a column for each whole number where there are few.
public final class Plot {
    private static final int MOST_COLUMNS = 24;
    private static final int APART = 46;
    private static final Rounding FINE = Rounding.halfUp(1);

    private final DirectRule rule;
    private final Curve curve;
    private final Figures figures;

    private Plot(DirectRule rule, Curve curve, Figures figures) {
        this.rule = rule;
        this.curve = curve;
        this.figures = figures;
    }

    /// The picture of a rule, nothing where nothing can be drawn.
    public static Optional<Drawing> of(DirectRule rule, Figures figures) {
        return Curve.of(rule.rule(), rule.max())
                .filter(curve -> rule.max().isMoreThan(Points.ZERO))
                .filter(curve -> curve.from().isLessThan(curve.to()))
                .map(curve -> new Plot(rule, curve, figures))
                .map(plot -> plot.counts() ? plot.columns() : plot.graph());
    }

    private boolean counts() {
        return rule.measure().allowed().whole()
                && curve.from().isWhole()
                && !Share.of(MOST_COLUMNS).isLessThan(curve.to().minus(curve.from()));
    }

    private Columns columns() {
        var first = curve.from().numerator().longValueExact();
        var last = curve.to().rounded(Rounding.cut(0)).longValueExact();
        var width = new BigDecimal(Drawing.across()).divide(BigDecimal.valueOf(last - first + 1), 2, RoundingMode.DOWN);
        return new Columns(
                LongStream.rangeClosed(first, last)
                        .mapToObj(number -> column(number, number - first, width))
                        .toList(),
                up());
    }

    private Column column(long number, long place, BigDecimal width) {
        var points = rule.award(Share.of(number)).points();
        var x = width.multiply(BigDecimal.valueOf(place)).add(new BigDecimal(Drawing.LEFT));
        var top = y(points.orElse(rule.max().share()));
        return new Column(
                plain(x.add(BigDecimal.TWO)),
                plain(top),
                plain(width.subtract(new BigDecimal(4))),
                plain(floor().subtract(top)),
                plain(x.add(width.divide(BigDecimal.TWO, 2, RoundingMode.DOWN))),
                said(Share.of(number)),
                points.isPresent());
    }

    private Graph graph() {
        var lines = new ArrayList<Line>();
        var gaps = new ArrayList<Gap>();
        var dots = new ArrayList<Dot>();
        for (var piece : curve.pieces()) {
            piece.ends().ifPresentOrElse(ends -> lines.add(line(piece, ends)), () -> gaps.add(gap(piece)));
        }
        for (int i = 1; i < curve.pieces().size(); i++) {
            dots.addAll(dots(curve.pieces().get(i - 1), curve.pieces().get(i)));
        }
        return new Graph(lines, dots, gaps, across(), up());
    }

    private Line line(Piece piece, Ends ends) {
        return new Line(plain(x(piece.from())), plain(y(ends.first())), plain(x(piece.to())), plain(y(ends.last())));
    }

    private Gap gap(Piece piece) {
        return new Gap(plain(x(piece.from())), plain(x(piece.to()).subtract(x(piece.from()))));
    }

    /// Where the points jump, one end holds and the other does not.
    private List<Dot> dots(Piece left, Piece right) {
        var before = left.ends().map(Ends::last);
        var after = right.ends().map(Ends::first);
        if (before.equals(after)) {
            return List.of();
        }
        var x = plain(x(right.from()));
        return Stream.concat(
                        before.map(points -> new Dot(x, plain(y(points)), left.last())).stream(),
                        after.map(points -> new Dot(x, plain(y(points)), right.first())).stream())
                .toList();
    }

    private List<Tick> across() {
        var ticks = new ArrayList<Tick>();
        var taken = new ArrayList<BigDecimal>();
        var limits = curve.pieces().stream().skip(1).map(Piece::from);
        Stream.concat(limits, Stream.of(curve.from(), curve.to())).forEach(figure -> {
            var x = x(figure);
            if (taken.stream().allMatch(other -> other.subtract(x).abs().intValue() >= APART)) {
                taken.add(x);
                ticks.add(new Tick(plain(x), said(figure)));
            }
        });
        return ticks;
    }

    private List<Tick> up() {
        return Stream.of(Points.ZERO, rule.max())
                .map(points -> new Tick(plain(y(points.share())), figures.exact(points.value())))
                .toList();
    }

    /// A figure on the axis: a rate in hundredths with its sign.
    private String said(Share figure) {
        var shown = (rule.percent() ? figure.percent() : figure).rounded(Rounding.PRINTED);
        return figures.exact(shown) + (rule.percent() ? "%" : "");
    }

    private BigDecimal x(Share figure) {
        return figure.minus(curve.from())
                .dividedBy(curve.to().minus(curve.from()))
                .times(Share.of(Drawing.across()))
                .rounded(FINE)
                .add(new BigDecimal(Drawing.LEFT));
    }

    private BigDecimal y(Share points) {
        return floor().subtract(points.dividedBy(rule.max().share())
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
