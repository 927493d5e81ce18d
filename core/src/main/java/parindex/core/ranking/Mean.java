package parindex.core.ranking;

import java.util.List;
import parindex.core.points.Share;

/// An average (giá trị trung bình) and over how many known totals it was taken.
///
/// @param name  what it is the mean of, empty for all units
/// @param value exact mean
/// @param count number of known totals in it, at least one
/// @param units number of units, those without a total included
public record Mean(String name, Share value, int count, int units) {
    static Mean of(String name, List<Share> values, int units) {
        var sum = values.stream().reduce(Share.ZERO, Share::plus);
        return new Mean(name, sum.dividedBy(Share.of(values.size())), values.size(), units);
    }

    /// The same among so many units, where there are more than it was taken among: nothing is known of the others.
    public Mean among(int all) {
        return new Mean(name, value, count, Math.max(units, all));
    }

    /// False when some units have no known total, so that the mean is not the mean of all.
    public boolean isComplete() {
        return count == units;
    }
}
