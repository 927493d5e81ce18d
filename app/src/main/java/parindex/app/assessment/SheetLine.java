package parindex.app.assessment;

import java.time.Instant;
import java.util.Optional;
import parindex.core.assessment.workflow.SheetStage;

/// A sheet in a list.
///
/// @param key      which one
/// @param slug     the unit as a part of an address
/// @param unit     the unit
/// @param stage    how far it is
/// @param sent     when it was sent
/// @param approved how many of its parts are approved, of those that the person sees
/// @param parts    how many parts of it the person sees
public record SheetLine(
        SheetKey key, String slug, String unit, SheetStage stage, Optional<Instant> sent, int approved, int parts) {
    /// Address of the sheet.
    public String url(Round round) {
        return round.url() + "/units/" + slug;
    }
}
