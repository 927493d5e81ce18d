package parindex.core.scoring.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.NotApplicable.Policy;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;

/// A criteria set laid out to score many units at once: every leaf a column with its rule in whole numbers, every
/// item with its place and the place of the item above it. Made once for a set and never changed.
public final class ScoringGrid {
    // Sums of all leaves stay longs, and so do bonuses beside them.
    private static final long MOST = Long.MAX_VALUE >> 2;
    // A total with bonuses is settled to so many decimals, which changes nothing where no part has more.
    private static final int FINEST = 12;

    private final CriteriaSet set;
    private final Map<ItemCode, Integer> nodes;
    private final int[] above;
    private final int scale;
    private final Column[] columns;
    private final int[] columnOf;
    private final int[] columnAt;
    private final Extras extras;
    private final int width;
    private final long max;
    private final Policy policy;

    private ScoringGrid(CriteriaSet set) {
        this.set = set;
        this.policy = set.terms().notApplicable().policy();
        this.nodes = new HashMap<>();
        set.items().forEach(item -> nodes.put(item.code(), nodes.size()));
        this.above = set.items().stream().mapToInt(item -> above(item.code())).toArray();
        this.scale = scale(set);
        this.columns = laidOut().toArray(Column[]::new);
        this.columnOf = new int[set.items().size()];
        for (int i = 0; i < columns.length; i++) {
            columnOf[columns[i].node()] = i;
        }
        this.columnAt = IntStream.range(0, columns.length)
                .flatMap(column -> IntStream.generate(() -> column)
                        .limit(columns[column].slots().width()))
                .toArray();
        this.extras = Extras.of(set.terms(), columnAt.length, scale);
        this.width = columnAt.length + extras.width();
        this.max = Stream.of(columns).mapToLong(Column::full).reduce(0, Math::addExact);
    }

    /// The grid of a set.
    ///
    /// @throws IllegalArgumentException if a leaf has no rule
    /// @throws ArithmeticException      if the points of the set are too large or too long for whole numbers
    public static ScoringGrid of(CriteriaSet set) {
        var grid = new ScoringGrid(set);
        if (grid.max > MOST || grid.scale > FINEST) {
            throw new ArithmeticException("the points of " + set.id() + " are too large or too long");
        }
        return grid;
    }

    // One unit of the grid is the finest that any leaf is settled to or can be worth.
    private static int scale(CriteriaSet set) {
        var settling = set.terms().settling();
        var leaves = set.leaves().stream()
                .flatMapToInt(leaf -> IntStream.of(
                        settling.of(leaf.source()).digits(), leaf.max().decimals()))
                .max();
        return Math.max(leaves.orElse(0), Extras.decimals(set.terms()));
    }

    private List<Column> laidOut() {
        var all = new ArrayList<Column>();
        var at = 0;
        for (var leaf : set.leaves()) {
            var column = Column.of(leaf, node(leaf.code()), at, set.terms().settling(), scale);
            all.add(column);
            at += column.slots().width();
        }
        return all;
    }

    private int above(ItemCode code) {
        return Stream.iterate(code.parent(), Optional::isPresent, parent -> parent.flatMap(ItemCode::parent))
                .flatMap(Optional::stream)
                .filter(nodes::containsKey)
                .findFirst()
                .map(nodes::get)
                .orElse(set.items().size());
    }

    public CriteriaSet set() {
        return set;
    }

    /// The place of an item in the order of the set.
    ///
    /// @throws IllegalArgumentException if the set has no such item
    public int node(ItemCode code) {
        return Optional.ofNullable(nodes.get(code)).orElseThrow(() -> new IllegalArgumentException("no item " + code));
    }

    Item item(int node) {
        return set.items().get(node);
    }

    /// The place of the whole set, after its items.
    public int total() {
        return above.length;
    }

    /// The place of the item above, that of the whole set where there is none.
    public int above(int node) {
        return above[node];
    }

    Column[] columns() {
        return columns;
    }

    /// The column of a leaf.
    ///
    /// @throws IllegalArgumentException if the set has no such leaf
    int column(ItemCode leaf) {
        if (!set.isLeaf(leaf)) {
            throw new IllegalArgumentException("no leaf " + leaf);
        }
        return columnOf[node(leaf)];
    }

    /// The cell of an input in the row of a unit.
    ///
    /// @throws IllegalArgumentException if the set has no such leaf or its rule no such input
    public int cell(ItemCode leaf, String input) {
        var slots = columns[column(leaf)].slots();
        var at = slots.names().indexOf(input);
        if (at < 0) {
            throw new IllegalArgumentException("no input " + input + " of " + leaf);
        }
        return slots.at() + at;
    }

    /// The column that a cell belongs to.
    int columnAt(int cell) {
        return columnAt[cell];
    }

    /// Number of cells in the row of a unit.
    int width() {
        return width;
    }

    Extras extras() {
        return extras;
    }

    /// Points for whole units of the grid.
    public Points points(long units) {
        return new Points(BigDecimal.valueOf(units, scale));
    }

    /// Decimals of a unit of the grid.
    int scale() {
        return scale;
    }

    /// The maximum of the whole set in units of the grid.
    long max() {
        return max;
    }

    /// Whether a leaf that does not apply earns its maximum.
    boolean givesFullMark() {
        return policy == Policy.FULL_MARK;
    }

    /// Whether units are ranked among those that lack the same items.
    boolean ranksApart() {
        return policy == Policy.OWN_FORM;
    }
}
