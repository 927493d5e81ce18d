package parindex.core.scoring.grid;

import java.math.BigInteger;
import java.util.Arrays;
import parindex.core.points.Share;
import parindex.core.scoring.grid.number.Wide;

/// What a unit is ranked on: its total with bonuses and penalties, brought up to the full scale where items that do
/// not apply have brought its maximum down. A fraction of longs, in units of the grid; used again for every scoring.
final class Index {
    private final ScoringGrid grid;
    // One bit for each leaf that does not apply, where units on a form of their own are ranked apart.
    private final long[] form;
    private long sum;
    private long full;
    private long moved;
    private boolean adjusted;
    private boolean ranked;
    private long num;
    private long den;

    Index(ScoringGrid grid) {
        this.grid = grid;
        this.form = new long[grid.ranksApart() ? (grid.columns().length + Long.SIZE - 1) / Long.SIZE : 0];
    }

    /// Notes whether a leaf applies.
    void applies(int column, boolean applies) {
        if (form.length > 0) {
            var bit = 1L << column;
            form[column / Long.SIZE] = applies ? form[column / Long.SIZE] & ~bit : form[column / Long.SIZE] | bit;
        }
    }

    /// Bonuses less penalties.
    ///
    /// @param reported whether any was reported
    void move(long points, boolean reported) {
        moved = points;
        adjusted = reported;
    }

    /// @param achieved sum of the leaves
    /// @param outOf    sum of their maxima
    /// @param complete whether nothing is missing
    void end(long achieved, long outOf, boolean complete) {
        sum = achieved;
        full = outOf;
        ranked = complete;
        if (full < grid.max()) {
            rescale();
        } else {
            value(total(), 1);
        }
    }

    /// The same for a unit that differs in one leaf.
    void copy(Index other) {
        System.arraycopy(other.form, 0, form, 0, form.length);
        moved = other.moved;
        adjusted = other.adjusted;
    }

    private void value(long above, long below) {
        num = above;
        den = below;
    }

    /// The total in units of the grid.
    long total() {
        return adjusted ? within(sum + moved, full) : sum;
    }

    private long within(long points, long max) {
        return Math.max(points >= max && !grid.extras().aboveMax() ? max : points, 0);
    }

    private void rescale() {
        var common = gcd(grid.max(), full);
        var max = grid.max() / common;
        var part = full / common;
        if (full == 0) {
            value(within(moved, grid.max()), 1);
        } else if (Wide.fits(sum, max)
                && Wide.fits(moved, part)
                && Wide.fits(grid.max(), part)
                && Wide.adds(sum * max, moved * part)) {
            value(within(sum * max + moved * part, grid.max() * part), part);
        } else {
            value(0, 0);
        }
    }

    /// The exact value in points.
    Share points() {
        return exact().dividedBy(new Share(BigInteger.TEN.pow(grid.scale()), BigInteger.ONE));
    }

    /// The exact value in units of the grid.
    private Share exact() {
        return den == 0 ? rescaled() : new Share(BigInteger.valueOf(num), BigInteger.valueOf(den));
    }

    // Where longs do not hold it.
    private Share rescaled() {
        var max = Share.of(grid.max());
        var up = Share.of(sum).times(max).dividedBy(Share.of(full)).plus(Share.of(moved));
        var capped = up.isAtLeast(max) && !grid.extras().aboveMax() ? max : up;
        return capped.isNegative() ? Share.ZERO : capped;
    }

    /// How it stands to another on the same form: above zero where it is higher.
    int order(Index other) {
        return den == 0 || other.den == 0
                ? exact().compareTo(other.exact())
                : Wide.compare(num, other.den, other.num, den);
    }

    /// Whether it comes before another: by form, and on the same form by its value.
    boolean isBefore(Index other) {
        var forms = Arrays.compare(form, other.form);
        return forms < 0 || forms == 0 && order(other) > 0;
    }

    /// Whether its form comes before that of another.
    boolean isOnEarlierForm(Index other) {
        return Arrays.compare(form, other.form) < 0;
    }

    boolean isOnFormOf(Index other) {
        return Arrays.equals(form, other.form);
    }

    /// Whether it stands above another: both ranked, on the same form, with a higher value.
    boolean isAbove(Index other) {
        return ranked && other.ranked && isOnFormOf(other) && order(other) > 0;
    }

    boolean isRanked() {
        return ranked;
    }

    private static long gcd(long a, long b) {
        var large = a;
        var small = b;
        while (small != 0) {
            var rest = large % small;
            large = small;
            small = rest;
        }
        return large;
    }
}
