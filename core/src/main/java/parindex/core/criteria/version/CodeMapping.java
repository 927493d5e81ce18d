package parindex.core.criteria.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Lineage.Change;
import parindex.core.criteria.Lineage.Link;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.change.RuleChange;
import parindex.core.points.change.RuleDifference;
import parindex.core.points.change.RuleDifference.Scored;

/// How the leaves of a set follow from those of an earlier one, and where a series over both breaks (F-11). Declared
/// links come first; what they do not name goes by code and title, then by title where only one item bears it.
public final class CodeMapping {
    private final CriteriaSet before;
    private final CriteriaSet after;
    private final List<Link> links;
    private final Map<ItemCode, Link> byAfter = new TreeMap<>();
    private final Pairing parents;

    private CodeMapping(CriteriaSet before, CriteriaSet after, List<Link> links) {
        this.before = before;
        this.after = after;
        this.links = links;
        links.forEach(link -> link.after().forEach(code -> byAfter.put(code, link)));
        this.parents = Pairing.ofParents(before, after);
    }

    /// @param before the earlier set
    public static CodeMapping between(CriteriaSet before, CriteriaSet after) {
        var links = new ArrayList<>(declared(before, after));
        var pairing = Pairing.ofLeaves(before, after, links);
        pairing.pairs().forEach((now, old) -> links.add(link(before, old, after, now)));
        codes(pairing.onlyAfter()).forEach(code -> links.add(new Link(Change.NEW, List.of(), List.of(code))));
        codes(pairing.onlyBefore()).forEach(code -> links.add(new Link(Change.DROPPED, List.of(code), List.of())));
        links.sort(Comparator.comparing(CodeMapping::first));
        return new CodeMapping(before, after, List.copyOf(links));
    }

    /// The declared links between leaves that are there, each leaf in one link only.
    private static List<Link> declared(CriteriaSet before, CriteriaSet after) {
        var old = new HashSet<ItemCode>();
        var now = new HashSet<ItemCode>();
        return Pairing.declared(before, after).stream()
                .flatMap(link -> {
                    var from = link.before().stream()
                            .filter(code -> before.isLeaf(code) && old.add(code))
                            .toList();
                    var to = link.after().stream()
                            .filter(code -> after.isLeaf(code) && now.add(code))
                            .toList();
                    var whole = new Link(link.change(), from, to);
                    return whole.isWhole()
                            ? Stream.of(whole)
                            : Change.of(from.size(), to.size()).map(change -> new Link(change, from, to)).stream();
                })
                .toList();
    }

    private static Link link(CriteriaSet before, ItemCode old, CriteriaSet after, ItemCode now) {
        var isSame = old.equals(now)
                && before.item(old).map(Item::title).equals(after.item(now).map(Item::title));
        return new Link(isSame ? Change.SAME : Change.RENAMED, List.of(old), List.of(now));
    }

    private static Stream<ItemCode> codes(List<Item> items) {
        return items.stream().map(Item::code);
    }

    private static ItemCode first(Link link) {
        return Stream.concat(link.after().stream(), link.before().stream())
                .findFirst()
                .orElseThrow();
    }

    /// Declared links that name an item which the earlier set does not have.
    public List<SetFault> faults() {
        return Pairing.declared(before, after).stream()
                .flatMap(link -> link.before().stream()
                        .filter(code -> before.item(code).isEmpty())
                        .map(code -> SetFault.of(
                                SetFault.Kind.LINEAGE, DifferenceWording.linkFromNowhere(link, code, before.id()))))
                .toList();
    }

    /// What became of every leaf of both sets, in order of codes.
    public List<Link> links() {
        return links;
    }

    /// What a leaf of the later set came from.
    public Optional<Link> link(ItemCode leaf) {
        return Optional.ofNullable(byAfter.get(leaf));
    }

    /// The one item of the earlier set that an item of the later one continues, nothing where it is new, was split or
    /// was merged.
    public Optional<ItemCode> before(ItemCode item) {
        return after.isLeaf(item)
                ? link(item)
                        .filter(CodeMapping::continues)
                        .map(link -> link.before().getFirst())
                : parents.before(item);
    }

    /// All leaves of the earlier set that went into a leaf of the later one.
    public List<ItemCode> origins(ItemCode leaf) {
        return link(leaf).map(Link::before).orElse(List.of());
    }

    private static boolean continues(Link link) {
        return link.change() == Change.SAME || link.change() == Change.RENAMED;
    }

    /// Whether points of an item before and after cannot be laid side by side: its maximum or its rule changed, or it
    /// is not the same item. An item with parts breaks with any of them. Words that changed break nothing.
    public boolean isBreak(ItemCode item) {
        var old = before(item).flatMap(before::item);
        var now = after.item(item);
        if (old.isEmpty() || now.isEmpty() || !old.get().max().equals(now.get().max())) {
            return true;
        }
        return after.isLeaf(item)
                ? rulesDiffer(old.get(), now.get())
                : isBreak(before.leaves(old.get().code()), after.leaves(item));
    }

    /// Whether totals before and after cannot be laid side by side.
    public boolean isBreak() {
        return isBreak(before.leaves(), after.leaves());
    }

    private boolean isBreak(List<Item> old, List<Item> now) {
        var continued =
                now.stream().flatMap(leaf -> before(leaf.code()).stream()).collect(Collectors.toSet());
        return now.stream().anyMatch(leaf -> isBreak(leaf.code())) || !continued.equals(set(old));
    }

    private static Set<ItemCode> set(List<Item> items) {
        return codes(items).collect(Collectors.toSet());
    }

    private static boolean rulesDiffer(Item before, Item after) {
        var old = before.scoring().map(scoring -> scored(scoring, before));
        var now = after.scoring().map(scoring -> scored(scoring, after));
        return old.isPresent()
                && now.isPresent()
                && !RuleDifference.between(old.get(), now.get()).stream().allMatch(RuleChange::isWording);
    }

    private static Scored scored(Scoring scoring, Item item) {
        return new Scored(scoring.rule(), item.max());
    }
}
