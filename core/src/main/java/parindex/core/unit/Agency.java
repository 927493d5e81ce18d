package parindex.core.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An agency that answers for items (cơ quan, đơn vị).
///
/// @param name   the name it is known by
/// @param others other names, short forms and spellings
/// @param became what it became, nothing while it lasts
public record Agency(String name, List<String> others, Optional<Became> became) {
    public Agency {
        others = List.copyOf(others);
    }

    /// What an agency became.
    ///
    /// @param name the agency that took over its duties
    /// @param date first day on which it did
    public record Became(String name, LocalDate date) {}
}
