package parindex.app.assessment.appraisal;

import java.util.Optional;
import java.util.UUID;
import parindex.core.assessment.Entry;
import parindex.core.assessment.appraisal.OnTheTable;
import parindex.core.assessment.appraisal.Verdict;
import parindex.core.points.Points;

/// The decision of a line that stands in the end: of the second appraisal, otherwise of the first.
///
/// @param points what the line is worth by it; nothing where it does not apply
/// @param seen   what the appraiser had before him
public record SettledLine(UUID unit, String item, Verdict verdict, Optional<Points> points, OnTheTable seen) {
    /// Whether the points are those of the rule for what is entered now: accepted, and nothing was entered since.
    public boolean isByRule(Entry entry) {
        return verdict == Verdict.ACCEPTED
                && seen.state() == entry.state()
                && seen.figures().equals(entry.figures());
    }
}
