package parindex.core.publication;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parindex.core.criteria.item.ItemCode;

/// What is published of one unit, before points are computed.
///
/// @param unit   which one
/// @param leaves by code; a leaf that is not named here was not settled
/// @param extras bonuses and penalties by name
public record UnitRecord(PublishedUnit unit, Map<ItemCode, LeafRecord> leaves, List<ExtraRecord> extras) {
    public UnitRecord {
        leaves = Map.copyOf(leaves);
        extras = extras.stream().sorted(Comparator.comparing(ExtraRecord::name)).toList();
    }

    public static UnitRecord of(PublishedUnit unit, Collection<LeafRecord> leaves, List<ExtraRecord> extras) {
        return new UnitRecord(unit, leaves.stream().collect(toMap(LeafRecord::code, Function.identity())), extras);
    }

    /// A unit that is not finished: nothing of it is published but that.
    public static UnitRecord unfinished(PublishedUnit unit) {
        return new UnitRecord(unit, Map.of(), List.of());
    }

    public LeafRecord leaf(ItemCode code) {
        return leaves.getOrDefault(code, LeafRecord.open(code));
    }

    /// The same unit with one leaf changed.
    public UnitRecord with(LeafRecord leaf) {
        var changed = new java.util.HashMap<>(leaves);
        changed.put(leaf.code(), leaf);
        return new UnitRecord(unit, changed, extras);
    }
}
