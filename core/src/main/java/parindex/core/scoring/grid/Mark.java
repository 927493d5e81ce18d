package parindex.core.scoring.grid;

import parindex.core.scoring.grid.number.Wide;

/// The sheet on which one leaf of one unit is worked out; used again for every leaf, so that nothing is made anew.
final class Mark {
    private static final Branch[] BRANCHES = Branch.values();
    private static final int WORD = 8;

    /// The figure made of the inputs.
    long num;

    /// What it is divided by, above zero.
    long den = 1;

    /// Settled points in whole units of the grid.
    long points;

    Branch branch = Branch.OPEN;
    int index;

    /// True where longs do not hold the way to the points: a score card has to work them out.
    boolean beyond;

    void begin() {
        beyond = false;
        points = 0;
    }

    /// Branch and number in one word.
    int reason() {
        return (index << WORD) | branch.ordinal();
    }

    static Branch branch(int reason) {
        return BRANCHES[reason & ((1 << WORD) - 1)];
    }

    static int number(int reason) {
        return reason >> WORD;
    }

    void scored(Branch way, int number, long earned) {
        branch = way;
        index = number;
        points = earned;
    }

    /// There are no points, and why; always false, for the tests that find it.
    boolean none(Branch why, int number) {
        branch = why;
        index = number;
        points = 0;
        return false;
    }

    /// Longs do not hold the figure; always false.
    boolean beyond() {
        beyond = true;
        return false;
    }

    boolean figure(long figure, long over) {
        num = figure;
        den = over;
        return true;
    }

    /// The figure `a × c ÷ (b × d)`.
    boolean product(long a, long c, long b, long d) {
        return Wide.fits(a, c) && Wide.fits(b, d) ? figure(a * c, b * d) : beyond();
    }

    /// The figure `a ÷ b + c ÷ d`.
    boolean sum(long a, long b, long c, long d) {
        if (b == d) {
            return Wide.adds(a, c) ? figure(a + c, b) : beyond();
        }
        var held = Wide.fits(a, d) && Wide.fits(c, b) && Wide.fits(b, d) && Wide.adds(a * d, c * b);
        return held ? figure(a * d + c * b, b * d) : beyond();
    }
}
