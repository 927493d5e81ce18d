package parindex.core.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where something is done: at a unit, perhaps in one round.
///
/// @param path  the unit, then every unit above it
/// @param round the round, nothing for what belongs to none
public record Place(List<UUID> path, Optional<UUID> round) {
    public Place {
        path = List.copyOf(path);
    }
}
