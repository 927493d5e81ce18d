package parindex.core.scoring.grid;

/// Who stands where: the places of all units by their exact totals. Equal totals share the best place and the next is
/// skipped; a unit with a leaf that has no score yet has no place. A working sheet like the points it is made from.
public final class Places {
    private final PointGrid points;
    private final int[] place;
    private final boolean[] tied;
    private int[] order;
    private int[] merged;

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
        var ranked = begin();
        sort(ranked);
        for (int i = 0; i < ranked; i++) {
            var shares = i > 0 && points.order(order[i - 1], order[i]) == 0;
            place[order[i]] = shares ? place[order[i - 1]] : i + 1;
            if (shares) {
                tied[order[i - 1]] = true;
                tied[order[i]] = true;
            }
        }
    }

    private int begin() {
        var ranked = 0;
        for (int unit = 0; unit < place.length; unit++) {
            place[unit] = 0;
            tied[unit] = false;
            if (points.isRanked(unit)) {
                order[ranked++] = unit;
            }
        }
        return ranked;
    }

    // Merges runs of doubled length, highest first: whole numbers only, nothing made anew.
    private void sort(int count) {
        for (int run = 1; run < count; run *= 2) {
            for (int from = 0; from < count; from += 2 * run) {
                merge(from, Math.min(from + run, count), Math.min(from + 2 * run, count));
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
            var takeLeft = right == to || left < middle && points.order(order[left], order[right]) >= 0;
            merged[i] = takeLeft ? order[left++] : order[right++];
        }
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
