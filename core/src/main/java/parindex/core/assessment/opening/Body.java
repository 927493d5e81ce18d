package parindex.core.assessment.opening;

import java.util.List;
import java.util.UUID;
import parindex.core.unit.UnitKind;
import parindex.core.unit.Validity;

/// A unit of the register, as far as opening a round asks about it.
///
/// @param id       its number
/// @param name     its name
/// @param kind     what it is
/// @param path     itself, then every unit above it
/// @param validity since when and until when it exists
public record Body(UUID id, String name, UnitKind kind, List<UUID> path, Validity validity) {
    public Body {
        path = List.copyOf(path);
    }
}
