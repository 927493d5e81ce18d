package parindex.core.criteria.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.version.Difference.Kind;

/// Everything that differs between two criteria sets: first what they say about themselves, then item by item (F-02).
///
/// @param all one line for each thing; empty exactly when the sets say the same
public record SetDifference(List<Difference> all) {
    public SetDifference {
        all = List.copyOf(all);
    }

    /// What became of one set on the way to the other. An item that only stands elsewhere has moved; what moves along
    /// with the item above it is not named again.
    public static SetDifference between(CriteriaSet before, CriteriaSet after) {
        var all = new ArrayList<>(TermsDifferences.between(before, after));
        all.addAll(items(before, after));
        return new SetDifference(all);
    }

    private static List<Difference> items(CriteriaSet before, CriteriaSet after) {
        var pairs = Pairing.ofItems(before, after);
        var found = new ArrayList<Difference>();
        pairs.onlyBefore().forEach(item -> found.add(DifferenceWording.removed(item)));
        for (var item : after.items()) {
            var old = pairs.before(item.code()).flatMap(before::item);
            old.ifPresentOrElse(
                    same -> {
                        moved(same, item, pairs).ifPresent(found::add);
                        found.addAll(ItemDifferences.between(same, item));
                    },
                    () -> found.add(DifferenceWording.added(item)));
        }
        found.sort(Comparator.comparing(difference -> difference.code().orElseThrow()));
        return found;
    }

    private static Optional<Difference> moved(Item before, Item after, Pairing pairs) {
        return before.code().equals(after.code()) || isCarried(before.code(), after.code(), pairs)
                ? Optional.empty()
                : Optional.of(DifferenceWording.moved(before, after));
    }

    private static boolean isCarried(ItemCode before, ItemCode after, Pairing pairs) {
        return before.position() == after.position()
                && after.parent().isPresent()
                && after.parent().flatMap(pairs::before).equals(before.parent());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// The differences of one kind.
    public List<Difference> of(Kind kind) {
        return all.stream().filter(difference -> difference.kind() == kind).toList();
    }

    /// The differences of one item.
    public List<Difference> at(ItemCode code) {
        return all.stream()
                .filter(difference -> difference.code().equals(Optional.of(code)))
                .toList();
    }
}
