package parindex.core.criteria;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import parindex.core.points.Points;

/// A criteria set (bộ tiêu chí): the tree of items, their maxima and sources, and the bands. A set read from a
/// bundled file and a set read off a report's own table are used alike.
public final class CriteriaSet {
    private final String id;
    private final String title;
    private final BandScale bands;
    private final Terms terms;
    private final List<Item> given;
    private final Map<ItemCode, Item> items;
    private final Map<ItemCode, List<Item>> children;
    private final List<Item> ordered;
    private final List<Item> leaves;
    private final Map<ItemCode, List<Item>> leavesBelow;

    /// @param id    short name ("vn-province-2020")
    /// @param title full title in Vietnamese
    /// @param items every item; order does not matter
    /// @param bands the bands of the total
    public CriteriaSet(String id, String title, List<Item> items, BandScale bands) {
        this(id, title, items, bands, Terms.NONE);
    }

    /// @param terms what the set declares about itself
    public CriteriaSet(String id, String title, List<Item> items, BandScale bands, Terms terms) {
        this.id = id;
        this.title = title;
        this.bands = bands;
        this.terms = terms;
        this.given = List.copyOf(items);
        this.items = new TreeMap<>();
        items.forEach(item -> this.items.put(item.code(), item));
        this.children = this.items.values().stream()
                .filter(item -> item.code().parent().isPresent())
                .collect(groupingBy(item -> item.code().parent().orElseThrow()));
        this.ordered = List.copyOf(this.items.values());
        this.leaves = ordered.stream().filter(item -> isLeaf(item.code())).toList();
        this.leavesBelow = new HashMap<>();
        leaves.forEach(leaf -> lineage(leaf.code())
                .forEach(code -> leavesBelow
                        .computeIfAbsent(code, at -> new ArrayList<>())
                        .add(leaf)));
    }

    /// An item and everything above it.
    private static Stream<ItemCode> lineage(ItemCode code) {
        return Stream.concat(Stream.of(code), code.parent().stream().flatMap(CriteriaSet::lineage));
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public BandScale bands() {
        return bands;
    }

    /// What the set declares about itself: years, legal acts, settling, printing.
    public Terms terms() {
        return terms;
    }

    /// Everything that cannot be right about this set, empty for a sound one.
    public List<SetFault> faults() {
        return SetCheck.of(this, given);
    }

    /// Every item in order of codes.
    public List<Item> items() {
        return ordered;
    }

    public Optional<Item> item(ItemCode code) {
        return Optional.ofNullable(items.get(code));
    }

    public List<Item> areas() {
        return items().stream()
                .filter(item -> item.code().level() == Level.AREA)
                .toList();
    }

    /// The items directly below, in order of codes.
    public List<Item> children(ItemCode code) {
        return children.getOrDefault(code, List.of());
    }

    public boolean isLeaf(ItemCode code) {
        return items.containsKey(code) && !children.containsKey(code);
    }

    /// Items with nothing below them: what is scored.
    public List<Item> leaves() {
        return leaves;
    }

    /// The leaves at or below an item.
    public List<Item> leaves(ItemCode code) {
        return List.copyOf(leavesBelow.getOrDefault(code, List.of()));
    }

    /// The exact sum of the leaves' maxima.
    public Points max() {
        return Points.sum(leaves().stream().map(Item::max));
    }
}
