package parindex.core.scoring.grid;

/// Who stands where: the places of all units by what they are ranked on, exactly. Equal units share the best place and
/// the next is skipped; units on a form of their own are placed among those on the same form; a unit with a leaf that
/// has no score yet has no place. A working sheet like the points it is made from.
public final class Places {
    private final PointGrid points;
    private final int[] place;
    private final boolean[] tied;
    private int[] order;
    private int[] merged;
    private int ranked;

    private Places(PointGrid points) {
        var units = points.facts().units().size();
        this.points = points;
        this.place = new int[units];
        this.tied = new boolean[units];
        this.order = new int[units];
        this.merged = new int[units];
    }

    /// The places of scored units.
    public static Places of(PointGrid points) {
        var places = new Places(points);
        places.rank();
        return places;
    }

    /// Gives all places anew, after units were scored again.
    public void rank() {
        begin();
        sort();
        var first = 0;
        for (int at = 0; at < ranked; at++) {
            if (at > 0 && !index(at).isOnFormOf(index(at - 1))) {
                first = at;
            }
            give(at, first);
        }
    }

    private void begin() {
        ranked = 0;
        for (int unit = 0; unit < place.length; unit++) {
            place[unit] = 0;
            tied[unit] = false;
            if (points.isRanked(unit)) {
                order[ranked++] = unit;
            }
        }
    }

    private void give(int at, int first) {
        var shares = at > first && index(at).order(index(at - 1)) == 0;
        place[order[at]] = shares ? place[order[at - 1]] : at - first + 1;
        if (shares) {
            tied[order[at - 1]] = true;
            tied[order[at]] = true;
        }
    }

    private Index index(int at) {
        return points.indexOf(order[at]);
    }

    // Merges runs of doubled length: whole numbers only, nothing made anew.
    private void sort() {
        for (int run = 1; run < ranked; run *= 2) {
            for (int from = 0; from < ranked; from += 2 * run) {
                merge(from, Math.min(from + run, ranked), Math.min(from + 2 * run, ranked));
            }
            var sorted = merged;
            merged = order;
            order = sorted;
        }
    }

    private void merge(int from, int middle, int to) {
        var left = from;
        var right = middle;
        for (int i = from; i < to; i++) {
            var takeLeft = right == to || left < middle && !index(right).isBefore(index(left));
            merged[i] = takeLeft ? order[left++] : order[right++];
        }
    }

    /// How many units on its form stand above an index.
    int above(Index index) {
        return count(index, false) - count(index, true);
    }

    // How many units come before an index; with `byForm` only those on earlier forms.
    private int count(Index index, boolean byForm) {
        var before = 0;
        var end = ranked;
        while (before < end) {
            var middle = (before + end) >>> 1;
            if (byForm ? index(middle).isOnEarlierForm(index) : index(middle).isBefore(index)) {
                before = middle + 1;
            } else {
                end = middle;
            }
        }
        return before;
    }

    public PointGrid points() {
        return points;
    }

    /// The place of a unit from 1, or 0 where it has none.
    public int place(int unit) {
        return place[unit];
    }

    /// Whether another unit shares the place.
    public boolean isTied(int unit) {
        return tied[unit];
    }
}
