package parindex.core.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A day on which units became another one: a merger (sáp nhập), a new name or a new rank.
///
/// @param date first day of the new unit
/// @param act  the legal act, nothing where no source tells
/// @param note what happened, in Vietnamese
/// @param into the new unit as it begins
/// @param from names of the units it was made from, itself included where it kept its name
public record Succession(LocalDate date, Optional<String> act, String note, Unit into, List<String> from) {
    public Succession {
        from = List.copyOf(from);
    }

    /// True when more than one unit went into the new one.
    public boolean isMerger() {
        return from.size() > 1;
    }
}
