package parindex.app.assessment.appraisal;

import java.util.Optional;
import java.util.UUID;
import parindex.core.assessment.Entry;
import parindex.core.assessment.appraisal.OnTheTable;
import parindex.core.assessment.appraisal.Phase;
import parindex.core.assessment.appraisal.Verdict;
import parindex.core.points.Points;
import parindex.core.publication.Origin;

/// The decision of a line that stands in the end: of the council, otherwise of the second appraisal, otherwise of the
/// first.
///
/// @param phase  who decided
/// @param points what the line is worth by it; nothing where it does not apply
/// @param seen   what the appraiser had before him
public record SettledLine(
        UUID unit, String item, Phase phase, Verdict verdict, Optional<Points> points, OnTheTable seen) {
    /// Whether the points are those of the rule for what is entered now: accepted, and nothing was entered since.
    public boolean isByRule(Entry entry) {
        return verdict == Verdict.ACCEPTED
                && seen.state() == entry.state()
                && seen.figures().equals(entry.figures());
    }

    /// By whom the points were set, or confirmed that the line does not apply; nothing where the points are those of
    /// the rule.
    public Optional<Origin> origin(Entry entry) {
        if (points.isEmpty()) {
            return Optional.of(new Origin.Exempt(phase.role()));
        }
        return isByRule(entry) ? Optional.empty() : points.map(some -> new Origin.SetBy(phase.role(), some));
    }
}
