package parindex.app.assessment.extension;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// More time that a unit was given, or the reopening of its sheet.
///
/// @param id     its number
/// @param unit   name of the unit
/// @param slug   the unit as a part of an address
/// @param items  codes of items, none for all
/// @param until  the first instant that is too late
/// @param reason why
/// @param by     who gave it
/// @param at     when
public record Given(
        UUID id, String unit, String slug, List<String> items, Instant until, String reason, String by, Instant at) {
    public Given {
        items = List.copyOf(items);
    }
}
