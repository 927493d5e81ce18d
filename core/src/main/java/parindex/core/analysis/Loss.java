package parindex.core.analysis;

import java.util.Optional;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;

/// Points lost on one leaf (điểm bị trừ).
///
/// @param item        the leaf
/// @param achieved    settled points
/// @param points      points lost: maximum less achieved
/// @param reason      why, in the words of the source; of the nearest ancestor when the leaf has none; empty when
/// nobody says
/// @param reasonFrom  the item that gives the reason, nothing when nobody does
/// @param responsible the agency that answers for it, nothing when nobody is named
public record Loss(
        Item item,
        Points achieved,
        Points points,
        String reason,
        Optional<ItemCode> reasonFrom,
        Optional<String> responsible) {
    /// How a loss looks.
    public enum Kind {
        /// All points of the leaf are lost.
        ZERO,
        /// A part of them.
        PARTIAL
    }

    public Kind kind() {
        return achieved.isZero() ? Kind.ZERO : Kind.PARTIAL;
    }

    public ItemCode code() {
        return item.code();
    }
}
