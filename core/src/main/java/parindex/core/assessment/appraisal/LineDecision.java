package parindex.core.assessment.appraisal;

import java.util.Optional;
import parindex.core.points.Points;

/// One decision of an appraiser or of the council about a line; nobody can change it afterwards.
///
/// @param phase   in which appraisal
/// @param verdict what was decided
/// @param points  what the line is worth by it; nothing where it was only asked about, or does not apply
/// @param reason  why; demanded where the score differs, and for every question
/// @param seen    what the appraiser had before him
/// @param stamp   who, and when; for the council, who recorded it
/// @param minutes where the council decided it, nothing for appraisers
public record LineDecision(
        Phase phase,
        Verdict verdict,
        Optional<Points> points,
        String reason,
        OnTheTable seen,
        Stamp stamp,
        Optional<Minutes> minutes) {
    /// What an appraiser decided.
    public LineDecision(
            Phase phase, Verdict verdict, Optional<Points> points, String reason, OnTheTable seen, Stamp stamp) {
        this(phase, verdict, points, reason, seen, stamp, Optional.empty());
    }

    /// Whether it says something else than the figures of the unit did.
    public boolean differs() {
        return verdict.gives() && !points.equals(seen.points());
    }
}
