package parindex.core.criteria;

import java.util.ArrayList;
import java.util.List;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Measure;

/// Points above or below the tree (điểm thưởng, điểm phạt): so much for every case, up to a cap.
///
/// @param name      name in data files ("award")
/// @param title     what it is for
/// @param direction whether it adds or takes away
/// @param measure   how many cases there are
/// @param each      points for one
/// @param cap       the most it can come to in a year
/// @param basis     where it comes from
public record Adjustment(
        String name, Text title, Direction direction, Measure measure, Points each, Points cap, Basis basis) {
    /// What it does to a total.
    public enum Direction {
        /// điểm thưởng
        BONUS,
        /// điểm phạt
        PENALTY
    }

    /// What cannot be right about it, empty for a sound one.
    List<Text> faults() {
        var faults = new ArrayList<Text>();
        if (name.isBlank()) {
            faults.add(TermsWording.noName());
        }
        if (!each.isMoreThan(Points.ZERO)) {
            faults.add(TermsWording.eachNotAboveZero(each));
        }
        if (cap.isLessThan(each) || !cap.isMoreThan(Points.ZERO)) {
            faults.add(TermsWording.capBelowEach(each, cap));
        }
        if (measure.allowed()
                .least()
                .filter(least -> least.isAtLeast(Share.ZERO))
                .isEmpty()) {
            faults.add(TermsWording.negativeCases());
        }
        return List.copyOf(faults);
    }
}
