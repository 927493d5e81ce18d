package parindex.core.criteria;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Level;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Citation;
import parindex.core.points.Known;
import parindex.core.points.Points;
import parindex.core.points.figure.Input;

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
    private volatile @Nullable Asking asking;

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
        this.given = items.stream().sorted(Comparator.comparing(Item::code)).toList();
        this.items = new TreeMap<>();
        items.forEach(item -> this.items.put(item.code(), item));
        this.children = this.items.values().stream()
                .filter(item -> item.code().parent().isPresent())
                .collect(groupingBy(item -> item.code().parent().orElseThrow()));
        this.ordered = List.copyOf(this.items.values());
        this.leaves = ordered.stream().filter(item -> isLeaf(item.code())).toList();
        this.leavesBelow = new HashMap<>();
        leaves.forEach(leaf -> upwards(leaf.code())
                .forEach(code -> leavesBelow
                        .computeIfAbsent(code, at -> new ArrayList<>())
                        .add(leaf)));
    }

    /// An item and everything above it.
    private static Stream<ItemCode> upwards(ItemCode code) {
        return Stream.concat(Stream.of(code), code.parent().stream().flatMap(CriteriaSet::upwards));
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

    /// The leaves that ask for a figure, in order; worked out when it is first asked for.
    public List<Item> asking(Input input) {
        var known = asking;
        if (known == null) {
            known = Asking.of(leaves);
            asking = known;
        }
        return known.leaves().getOrDefault(input, List.of());
    }

    /// The figures that a leaf asks for.
    public static Stream<Input> figures(Item leaf) {
        return Asking.figures(leaf);
    }

    /// Whether somebody means to score by it: not where its structure is unknown, nor where it was read off a report,
    /// which names neither years nor rules.
    boolean isMeantToScore() {
        return terms.status() != Terms.Status.PARTIAL
                && (!terms.years().isEmpty()
                        || leaves.stream().anyMatch(leaf -> leaf.scoring().isPresent()));
    }

    /// Who answers for an item: as it says itself, otherwise as the nearest item above it says (F-07).
    public Assignment assignment(ItemCode code) {
        var own = item(code).map(Item::assignment).orElse(Assignment.NONE);
        return code.parent().map(this::assignment).map(own::under).orElse(own);
    }

    /// The leaves for which nobody answers (chưa phân công).
    public List<Item> unassigned() {
        return leaves.stream().filter(leaf -> !assignment(leaf.code()).isLed()).toList();
    }

    /// The legal acts an item rests on: those it or its rule cites, otherwise those of the nearest item above that
    /// cites any, otherwise those of the set (F-05).
    public List<Citation> law(ItemCode code) {
        return upwards(code)
                .map(at -> item(at).map(Item::law).orElse(List.of()))
                .filter(law -> !law.isEmpty())
                .findFirst()
                .orElse(terms.law());
    }

    /// The exact sum of the leaves' maxima.
    public Points max() {
        return Points.sum(leaves().stream().map(Item::max));
    }

    /// The code that the next item below would get, nothing where codes do not reach further.
    public Optional<ItemCode> nextBelow(ItemCode parent) {
        var last = children(parent).stream()
                .mapToInt(child -> child.code().position())
                .max();
        return parent.below(last.orElse(0) + 1);
    }

    /// The code that the next area would get, nothing where codes do not reach further.
    public Optional<ItemCode> nextArea() {
        var last = areas().stream().mapToInt(area -> area.code().position()).max();
        return ItemCode.find(String.valueOf(last.orElse(0) + 1));
    }

    /// The set with an item added, or put in the place of the one with its code.
    public CriteriaSet with(Item item) {
        return Reshaping.with(this, item);
    }

    /// The set with an item of that title as the last one below another; the same set where codes do not reach further.
    public CriteriaSet appended(ItemCode parent, String name) {
        return nextBelow(parent).map(code -> with(Item.of(code, name))).orElse(this);
    }

    /// The set with an area of that title as its last; the same set where codes do not reach further.
    public CriteriaSet appendedArea(String name) {
        return nextArea().map(code -> with(Item.of(code, name))).orElse(this);
    }

    /// The set without an item and everything below it.
    public CriteriaSet without(ItemCode code) {
        return Reshaping.without(this, code);
    }

    /// The set with an item and everything below it in the place of its neighbour, and the neighbour in its place;
    /// the same set where it has no neighbour on that side.
    public CriteriaSet moved(ItemCode code, boolean up) {
        return Reshaping.moved(this, code, up);
    }

    /// The set with other items, and with what it declares about their lineage.
    CriteriaSet with(List<Item> other, Terms declared) {
        return new CriteriaSet(id, title, other, bands, declared);
    }

    public CriteriaSet with(Terms other) {
        return new CriteriaSet(id, title, given, bands, other);
    }

    public CriteriaSet with(BandScale other) {
        return new CriteriaSet(id, title, given, other, terms);
    }

    public CriteriaSet titled(String other) {
        return new CriteriaSet(id, other, given, bands, terms);
    }

    /// A set of its own for other years that begins with everything this one says, and says that it follows from it
    /// (F-02).
    public CriteriaSet copied(String newId, String newTitle, List<Integer> years) {
        var from = new Lineage(id, List.of(), new Basis(Known.STATED, TermsWording.copied(id), Text.same("")));
        return new CriteriaSet(
                newId, newTitle, given, bands, terms.withYears(years).with(from));
    }

    /// Two sets are the same when they say the same, in whatever order their items were given.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CriteriaSet set
                && id.equals(set.id)
                && title.equals(set.title)
                && bands.equals(set.bands)
                && terms.equals(set.terms)
                && given.equals(set.given);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, given);
    }
}
