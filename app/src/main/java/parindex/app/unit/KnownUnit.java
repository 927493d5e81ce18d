package parindex.app.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import parindex.core.assessment.Place;
import parindex.core.unit.UnitKind;
import parindex.core.unit.Validity;

/// A unit of the register.
///
/// @param id        its number, which never changes
/// @param slug      its part of an address
/// @param code      official code, or empty
/// @param name      its name now
/// @param kind      what it is
/// @param ancestors every unit above it, the topmost first
/// @param validity  since when and until when it exists
/// @param invented  made up for demonstration or tests
/// @param version   counts its changes
public record KnownUnit(
        UUID id,
        String slug,
        String code,
        String name,
        UnitKind kind,
        List<UUID> ancestors,
        Validity validity,
        boolean invented,
        int version) {
    public KnownUnit {
        ancestors = List.copyOf(ancestors);
    }

    /// The unit right above it.
    public Optional<UUID> parent() {
        return ancestors.isEmpty() ? Optional.empty() : Optional.of(ancestors.getLast());
    }

    /// Where it stands, to be asked about duties.
    public Place place() {
        return place(Optional.empty());
    }

    public Place place(Optional<UUID> round) {
        var path = new ArrayList<UUID>();
        path.add(id);
        path.addAll(ancestors.reversed());
        return new Place(path, round);
    }

    /// Whether it can be chosen for something that begins on a day: not before its first, not after its last day.
    public boolean existsOn(LocalDate day) {
        return validity.includes(day);
    }
}
