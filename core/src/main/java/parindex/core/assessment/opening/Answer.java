package parindex.core.assessment.opening;

import java.util.List;
import java.util.UUID;
import parindex.core.criteria.item.ItemCode;

/// Who answers for a leaf in the sheet of one unit.
///
/// @param item         the leaf
/// @param origin       how that was found
/// @param name         what the set calls the lead agency, or empty
/// @param lead         the lead agency (chủ trì); the unit itself where nobody else is
/// @param coordinating coordinating agencies (phối hợp) that were found
public record Answer(ItemCode item, Origin origin, String name, UUID lead, List<UUID> coordinating) {
    public Answer {
        coordinating = List.copyOf(coordinating);
    }

    /// How the lead was found.
    public enum Origin {
        /// By the name that the set gives, here or on an item above.
        INHERITED,
        /// By hand for this item, or for one above it.
        CHOSEN,
        /// The set names an agency that no unit of the register fits: the unit answers itself.
        UNMATCHED,
        /// The set names nobody (chưa phân công): the unit answers itself.
        NOBODY
    }
}
