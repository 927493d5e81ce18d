package parindex.core.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.ItemCode;
import parindex.core.points.Facts;

/// Everything that is given for one unit in one year.
///
/// @param leaves        the facts of each leaf; a leaf that is not named here has none
/// @param notApplicable leaves that do not apply to the unit
public record UnitFacts(Map<ItemCode, Facts> leaves, Set<ItemCode> notApplicable) {
    public UnitFacts {
        leaves = Map.copyOf(leaves);
        notApplicable = Set.copyOf(notApplicable);
    }

    public Facts of(ItemCode leaf) {
        return leaves.getOrDefault(leaf, Facts.NONE);
    }

    /// Codes that are no leaf of the set, in order: somebody wrote them wrong.
    public List<ItemCode> strangers(CriteriaSet set) {
        return Stream.concat(leaves.keySet().stream(), notApplicable.stream())
                .filter(code -> !set.isLeaf(code))
                .distinct()
                .sorted()
                .toList();
    }
}
