package parindex.core.assessment.workflow;

import java.time.Instant;
import java.util.Set;

/// More time that one unit was given (gia hạn), for its whole sheet or for some items.
///
/// @param items codes of the items; none means all
/// @param until the first instant that is too late
public record Extension(Set<String> items, Instant until) {
    public Extension {
        items = Set.copyOf(items);
    }

    /// Whether it gives time for an item.
    public boolean covers(String item) {
        return items.isEmpty() || items.contains(item);
    }
}
