package parindex.app.unit;

import java.time.LocalDate;
import java.util.UUID;

/// One unit was followed by another.
///
/// @param predecessor which ended, or lost a part
/// @param successor   which took it up
/// @param since       first day of the new one
/// @param act         the legal act, or empty
public record Followed(UUID predecessor, UUID successor, LocalDate since, String act) {}
