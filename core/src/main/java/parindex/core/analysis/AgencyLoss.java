package parindex.core.analysis;

import java.util.List;
import java.util.Optional;
import parindex.core.points.Points;

/// What one agency answers for (U-09). Shared duty is never counted twice: every loss stands with one agency.
///
/// @param agency canonical name, nothing for losses that nobody is named for
/// @param lost   exact sum of its losses
/// @param losses largest first
public record AgencyLoss(Optional<String> agency, Points lost, List<Loss> losses) {
    public AgencyLoss {
        losses = List.copyOf(losses);
    }
}
