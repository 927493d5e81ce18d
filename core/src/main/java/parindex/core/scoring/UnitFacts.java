package parindex.core.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.figure.Facts;

/// Everything that is given for one unit in one year.
///
/// @param leaves        the facts of each leaf; a leaf that is not named here has none
/// @param notApplicable items that do not apply to the unit, with everything below them
/// @param groups        groups of units it belongs to, in the words of the set
/// @param adjustments   the facts of each bonus and penalty by its name; one that is not named here was not reported
public record UnitFacts(
        Map<ItemCode, Facts> leaves, Set<ItemCode> notApplicable, Set<String> groups, Map<String, Facts> adjustments) {
    public UnitFacts {
        leaves = Map.copyOf(leaves);
        notApplicable = Set.copyOf(notApplicable);
        groups = Set.copyOf(groups);
        adjustments = Map.copyOf(adjustments);
    }

    /// A unit of no group, without bonus and penalty.
    public UnitFacts(Map<ItemCode, Facts> leaves, Set<ItemCode> notApplicable) {
        this(leaves, notApplicable, Set.of(), Map.of());
    }

    /// The same unit with other facts and other items that do not apply.
    public UnitFacts with(Map<ItemCode, Facts> leaves, Set<ItemCode> notApplicable) {
        return new UnitFacts(leaves, notApplicable, groups, adjustments);
    }

    public Facts of(ItemCode leaf) {
        return leaves.getOrDefault(leaf, Facts.NONE);
    }

    /// Whether an item does not apply to the unit: it or an item above it was named, or is not for one of its groups.
    public boolean excludes(CriteriaSet set, ItemCode code) {
        return Stream.iterate(Optional.of(code), Optional::isPresent, at -> at.flatMap(ItemCode::parent))
                .flatMap(Optional::stream)
                .anyMatch(at -> notApplicable.contains(at) || isNotFor(set.item(at)));
    }

    private boolean isNotFor(Optional<Item> item) {
        return !groups.isEmpty()
                && item.filter(known -> !Collections.disjoint(known.details().notFor(), groups))
                        .isPresent();
    }

    /// Codes that do not belong to the set, in order: somebody wrote them wrong. Facts belong to leaves only.
    public List<ItemCode> strangers(CriteriaSet set) {
        var facts = leaves.keySet().stream().filter(code -> !set.isLeaf(code));
        var apart = notApplicable.stream().filter(code -> set.item(code).isEmpty());
        return Stream.concat(facts, apart).distinct().sorted().toList();
    }
}
