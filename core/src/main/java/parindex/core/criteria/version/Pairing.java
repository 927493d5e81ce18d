package parindex.core.criteria.version;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Lineage.Link;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.language.Fold;

/// Which item of one set is which of another, one to one. Ways of telling are tried one after the other, and each pairs
/// only items that it tells apart from all that are still open.
final class Pairing {
    private final Map<ItemCode, Known> openBefore = new TreeMap<>();
    private final Map<ItemCode, Known> openAfter = new TreeMap<>();
    private final Map<ItemCode, ItemCode> beforeOf = new TreeMap<>();

    private Pairing(List<Known> before, List<Known> after) {
        before.forEach(known -> openBefore.put(known.item().code(), known));
        after.forEach(known -> openAfter.put(known.item().code(), known));
    }

    /// An item with its title, and the titles of all above it, as far as they matter for finding it again.
    private record Known(Item item, String title, String path) {
        static List<Known> all(CriteriaSet set, List<Item> items) {
            var titles = new HashMap<ItemCode, String>();
            set.items().forEach(item -> titles.put(item.code(), Fold.plain(item.title())));
            return items.stream()
                    .map(item -> new Known(item, titles.getOrDefault(item.code(), ""), path(item.code(), titles)))
                    .toList();
        }

        private static String path(ItemCode code, Map<ItemCode, String> titles) {
            var own = titles.getOrDefault(code, "");
            return code.parent()
                    .map(parent -> path(parent, titles) + "\n" + own)
                    .orElse(own);
        }

        /// What it is worth and how it is scored.
        List<Object> worth() {
            return List.of(item.max(), item.scoring().map(Scoring::rule));
        }

        /// Whether an item under the same code can be this one edited, and not another in its place: it earns the
        /// same in the same way, or half the words of its title are the same.
        boolean resembles(Known other) {
            var words = words();
            var shared = new HashSet<>(words);
            shared.retainAll(other.words());
            return worth().equals(other.worth())
                    || 2 * shared.size() >= Math.max(words.size(), other.words().size());
        }

        private Set<String> words() {
            return new HashSet<>(Arrays.asList(title.split(" ")));
        }
    }

    /// All items of two sets, as one compares them: what is linked by declaration, what did not move, what moved
    /// unchanged, and last what was edited under the same code.
    static Pairing ofItems(CriteriaSet before, CriteriaSet after) {
        var pairing = new Pairing(Known.all(before, before.items()), Known.all(after, after.items()));
        declared(before, after).stream()
                .filter(link -> link.before().size() == 1 && link.after().size() == 1)
                .forEach(link ->
                        pairing.pair(link.before().getFirst(), link.after().getFirst()));
        pairing.by(known -> List.of(known.item().code(), known.title()));
        pairing.by(known -> List.of(known.path(), known.worth()));
        pairing.by(known -> List.of(known.title(), known.worth()));
        pairing.byCode();
        return pairing;
    }

    /// The leaves of two sets, as a series follows them: by code and title, otherwise by title alone.
    ///
    /// @param links what is told already: the items in it are left out
    static Pairing ofLeaves(CriteriaSet before, CriteriaSet after, List<Link> links) {
        var pairing = new Pairing(Known.all(before, before.leaves()), Known.all(after, after.leaves()));
        links.forEach(link -> {
            link.before().forEach(pairing.openBefore::remove);
            link.after().forEach(pairing.openAfter::remove);
        });
        pairing.byTitle();
        return pairing;
    }

    /// The items with parts of two sets, by code and title, otherwise by title alone.
    static Pairing ofParents(CriteriaSet before, CriteriaSet after) {
        var pairing = new Pairing(Known.all(before, parents(before)), Known.all(after, parents(after)));
        pairing.byTitle();
        return pairing;
    }

    private static List<Item> parents(CriteriaSet set) {
        return set.items().stream().filter(item -> !set.isLeaf(item.code())).toList();
    }

    /// What the later set declares about its items and those of the earlier one.
    static List<Link> declared(CriteriaSet before, CriteriaSet after) {
        return after.terms()
                .lineage()
                .filter(lineage -> lineage.from().equals(before.id()))
                .map(lineage -> lineage.links())
                .orElse(List.of());
    }

    private void byTitle() {
        by(known -> List.of(known.item().code(), known.title()));
        by(Known::path);
        by(Known::title);
    }

    private void byCode() {
        List.copyOf(openAfter.values())
                .forEach(item -> Optional.ofNullable(openBefore.get(item.item().code()))
                        .filter(item::resembles)
                        .ifPresent(
                                other -> pair(other.item().code(), item.item().code())));
    }

    private void by(Function<Known, Object> key) {
        var old = unique(openBefore, key);
        unique(openAfter, key)
                .forEach((same, item) -> Optional.ofNullable(old.get(same))
                        .ifPresent(
                                other -> pair(other.item().code(), item.item().code())));
    }

    private static Map<Object, Known> unique(Map<ItemCode, Known> open, Function<Known, Object> key) {
        var found = new HashMap<Object, Known>();
        var twice = new HashSet<Object>();
        open.values().forEach(known -> {
            if (found.put(key.apply(known), known) != null) {
                twice.add(key.apply(known));
            }
        });
        found.keySet().removeAll(twice);
        return found;
    }

    private void pair(ItemCode before, ItemCode after) {
        if (openBefore.containsKey(before) && openAfter.containsKey(after)) {
            openBefore.remove(before);
            openAfter.remove(after);
            beforeOf.put(after, before);
        }
    }

    /// The item of the earlier set that an item of the later one was.
    Optional<ItemCode> before(ItemCode after) {
        return Optional.ofNullable(beforeOf.get(after));
    }

    /// Codes of the later set with those of the earlier one, in order of the later.
    Map<ItemCode, ItemCode> pairs() {
        return beforeOf;
    }

    List<Item> onlyBefore() {
        return openBefore.values().stream().map(Known::item).toList();
    }

    List<Item> onlyAfter() {
        return openAfter.values().stream().map(Known::item).toList();
    }
}
