package parindex.core.publication;

import java.util.Optional;
import parindex.core.points.Points;
import parindex.core.points.Share;

/// Where the points of a leaf come from. Nobody is named: a role is enough to say who answers for it.
public sealed interface Origin {
    /// The rule of the set gives them for the figures.
    enum ByRule implements Origin {
        IT
    }

    /// Somebody set them, within the steps of the rule.
    ///
    /// @param role   in which role: `appraiser`, `council`
    /// @param points what was set
    record SetBy(String role, Points points) implements Origin {}

    /// An outside survey gives them.
    ///
    /// @param source   what was surveyed by whom
    /// @param points   what it gives
    /// @param answers  how many answered, nothing where whoever surveyed does not tell
    /// @param error    standard error of the points, nothing where whoever surveyed does not tell
    record Surveyed(String source, Points points, Optional<Integer> answers, Optional<Share> error) implements Origin {}

    /// The item does not apply to the unit.
    ///
    /// @param role who decided so
    record Exempt(String role) implements Origin {}
}
