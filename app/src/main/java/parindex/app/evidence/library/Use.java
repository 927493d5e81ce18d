package parindex.app.evidence.library;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A document as the proof of one item of one sheet.
///
/// @param id       its number
/// @param at       the item
/// @param document which document
/// @param version  which version of it
/// @param pages    where in it
/// @param added    who linked it, and when
/// @param removed  who took the link away, and when
public record Use(UUID id, ItemPlace at, UUID document, int version, String pages, Deed added, Optional<Deed> removed) {
    /// Who did something, and when.
    public record Deed(String by, Instant at) {}

    /// An item of a sheet.
    ///
    /// @param round address word of the round
    /// @param unit  address word of the unit
    /// @param item  code of the item
    public record ItemPlace(String round, String unit, String item) {
        /// Address of the item's sheet cell.
        public String url() {
            return "/assessment/%s/units/%s/items/%s".formatted(round, unit, item);
        }

        /// Address of its documents.
        public String evidenceUrl() {
            return url() + "/evidence";
        }
    }
}
