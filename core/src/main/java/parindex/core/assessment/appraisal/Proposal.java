package parindex.core.assessment.appraisal;

import java.util.Optional;
import parindex.core.assessment.EntryState;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.table.AllowedPoints;

/// A decision that somebody is about to make, looked at before it counts.
///
/// @param verdict what is to be decided
/// @param points  the points, for a score
/// @param reason  why
public record Proposal(Verdict verdict, Optional<Points> points, String reason) {
    public Proposal {
        reason = reason.strip();
    }

    /// Why it cannot be decided like that, nothing where it can: points that the rule cannot give, another
    /// score without a reason, a question without words, nothing to accept.
    public Optional<Text> fault(OnTheTable now, AllowedPoints allowed) {
        return switch (verdict) {
            case ACCEPTED ->
                now.points().isEmpty() && now.state() != EntryState.NOT_APPLICABLE
                        ? Optional.of(AppraisalWording.nothingToAccept())
                        : Optional.empty();
            case ASKED -> reason.isEmpty() ? Optional.of(AppraisalWording.noQuestion()) : Optional.empty();
            case SCORED, DECIDED -> score(now, allowed);
        };
    }

    private Optional<Text> score(OnTheTable now, AllowedPoints allowed) {
        if (points.isEmpty()) {
            return Optional.of(AppraisalWording.noPoints());
        }
        return allowed.refusal(points.get())
                .or(() -> reason.isEmpty() && !points.equals(now.points())
                        ? Optional.of(AppraisalWording.noReason())
                        : Optional.empty());
    }

    /// The points that the line has by it.
    public Optional<Points> settled(OnTheTable now) {
        return switch (verdict) {
            case ACCEPTED -> now.points();
            case SCORED, DECIDED -> points;
            case ASKED -> Optional.empty();
        };
    }
}
