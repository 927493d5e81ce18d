package parindex.core.unit;

import java.time.LocalDate;
import java.util.Optional;

/// The days on which something holds.
///
/// @param from  first day, nothing when it held before anybody wrote it down
/// @param until last day, nothing while it holds
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public boolean includes(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
