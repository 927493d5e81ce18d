package parindex.core.criteria;

import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Measure;
import parindex.core.points.Points;

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
}
