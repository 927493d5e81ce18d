package parindex.core.assessment.opening;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parindex.core.criteria.item.ItemCode;

/// What somebody chose about who answers, for all units of one kind. Where no agency is chosen, the assessed unit
/// answers itself.
///
/// @param names agencies that were matched by hand, by the name that the set calls them
/// @param items agencies that lead an item and everything below it, whatever the set says
public record Choices(Map<String, Optional<UUID>> names, Map<ItemCode, Optional<UUID>> items) {
    public static final Choices NONE = new Choices(Map.of(), Map.of());

    public Choices {
        names = Map.copyOf(names);
        items = Map.copyOf(items);
    }
}
