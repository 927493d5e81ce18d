package parindex.core.assessment;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one person does, for which part of the tree, in which round.
///
/// @param role  what
/// @param unit  for this unit and all below it; nothing for the whole installation
/// @param round in this round; nothing for all of them
public record Duty(Role role, @Nullable UUID unit, @Nullable UUID round) implements Serializable {
    /// Whether the duty reaches a place.
    public boolean reaches(Place place) {
        return (unit == null || place.path().contains(unit))
                && (round == null || place.round().filter(round::equals).isPresent());
    }
}
