package parindex.core.publication;

import java.util.List;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.figure.Facts;

/// What is published of one leaf of one unit, before points are computed.
///
/// @param code   which leaf
/// @param facts  the figures and answers that were given
/// @param origin where its points come from
/// @param proofs verification documents, in order
public record LeafRecord(ItemCode code, Facts facts, Origin origin, List<Proof> proofs) {
    public LeafRecord {
        proofs = proofs.stream().distinct().sorted().toList();
    }

    /// A leaf scored by its rule.
    public static LeafRecord of(ItemCode code, Facts facts) {
        return new LeafRecord(code, facts, Origin.ByRule.IT, List.of());
    }

    /// A leaf of which nothing was settled.
    public static LeafRecord open(ItemCode code) {
        return of(code, Facts.NONE);
    }

    public LeafRecord with(Origin other) {
        return new LeafRecord(code, facts, other, proofs);
    }
}
