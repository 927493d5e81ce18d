package parindex.core.assessment.appraisal;

import java.util.Optional;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;

/// What became of one line: as the unit had it, after the first appraisal, after the second, and in the end. A line
/// without points counts nothing.
///
/// @param unit which unit
/// @param item which item
/// @param self points that the figures of the unit make
/// @param feed what was decided and replied
public record LineOutcome(String unit, ItemCode item, Optional<Points> self, LineFeed feed) {
    public Points own() {
        return self.orElse(Points.ZERO);
    }

    /// After the first appraisal.
    public Points first() {
        return feed.settled(Phase.FIRST).map(LineDecision::points).orElse(self).orElse(Points.ZERO);
    }

    /// After the second appraisal, before the council.
    public Points appraised() {
        return feed.appraised().map(LineDecision::points).orElse(self).orElse(Points.ZERO);
    }

    /// In the end.
    public Points last() {
        return feed.points(self).orElse(Points.ZERO);
    }

    /// What explanation and second appraisal moved.
    public Points moved() {
        return appraised().minus(first());
    }

    /// What the council moved.
    public Points byCouncil() {
        return last().minus(appraised());
    }

    /// How much less, or more, than the unit gave itself (N-09).
    public Points difference() {
        return last().minus(own());
    }
}
