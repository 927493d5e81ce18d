package parindex.core.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Level;
import parindex.core.intake.ReportedItem;
import parindex.core.points.Points;

/// The rows of a reported table as a tree. Where a code is printed twice the first row stands for it.
public final class CardTree {
    private final List<ReportedItem> rows;
    private final Map<ItemCode, ReportedItem> byCode;
    private final Map<ItemCode, List<ReportedItem>> below;
    private final Map<ItemCode, List<ReportedItem>> leavesBelow = new HashMap<>();

    CardTree(List<ReportedItem> rows) {
        this.rows = rows;
        this.byCode = rows.stream()
                .collect(toMap(ReportedItem::code, row -> row, (first, second) -> first, LinkedHashMap::new));
        this.below = byCode.values().stream()
                .filter(item -> item.code().parent().isPresent())
                .collect(groupingBy(item -> item.code().parent().orElseThrow()));
        leaves().forEach(leaf -> ancestors(leaf.code())
                .forEach(code -> leavesBelow
                        .computeIfAbsent(code, key -> new ArrayList<>())
                        .add(leaf)));
    }

    /// Every row in printed order, doubles included.
    public List<ReportedItem> rows() {
        return rows;
    }

    /// True when some code is printed more than once.
    public boolean hasDoubles() {
        return rows.size() > byCode.size();
    }

    /// One row a code, in printed order.
    public List<ReportedItem> items() {
        return List.copyOf(byCode.values());
    }

    public Optional<ReportedItem> item(ItemCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<ReportedItem> areas() {
        return level(Level.AREA);
    }

    public List<ReportedItem> level(Level level) {
        return byCode.values().stream()
                .filter(item -> item.code().level() == level)
                .toList();
    }

    public List<ReportedItem> children(ItemCode code) {
        return below.getOrDefault(code, List.of());
    }

    /// Items that others stand below.
    public List<ReportedItem> parents() {
        return byCode.values().stream()
                .filter(item -> below.containsKey(item.code()))
                .toList();
    }

    public boolean isLeaf(ReportedItem item) {
        return !below.containsKey(item.code());
    }

    /// Leaves at or below an item, those among them whose own parent was lost too.
    public List<ReportedItem> leaves(ItemCode code) {
        var leaves = leavesBelow.get(code);
        return leaves == null ? item(code).stream().toList() : leaves;
    }

    public Stream<ReportedItem> leaves() {
        return byCode.values().stream().filter(this::isLeaf);
    }

    /// Leaves that lost points. Points below zero are a fault of their own and no loss.
    public List<ReportedItem> losses() {
        return leaves().filter(ReportedItem::lostPoints)
                .filter(leaf -> leaf.achievedPoints()
                        .filter(points -> points.isLessThan(Points.ZERO))
                        .isEmpty())
                .toList();
    }

    /// The item, its parent, its parent's parent; those that the table holds.
    public Stream<ReportedItem> lineage(ReportedItem item) {
        return Stream.concat(Stream.of(item), ancestors(item.code()).flatMap(code -> item(code).stream()));
    }

    private static Stream<ItemCode> ancestors(ItemCode code) {
        return Stream.iterate(code.parent(), Optional::isPresent, above -> above.flatMap(ItemCode::parent))
                .flatMap(Optional::stream);
    }
}
