package parindex.core.criteria;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;

/// Changes of the tree of a set, each giving a new set. What the set declares about the lineage of its items follows
/// their codes.
final class Reshaping {
    private Reshaping() {}

    static CriteriaSet with(CriteriaSet set, Item item) {
        var others = set.items().stream().filter(other -> !other.code().equals(item.code()));
        return set.with(Stream.concat(others, Stream.of(item)).toList(), set.terms());
    }

    static CriteriaSet without(CriteriaSet set, ItemCode code) {
        return recoded(set, other -> other.equals(code) || other.isBelow(code) ? Optional.empty() : Optional.of(other));
    }

    static CriteriaSet moved(CriteriaSet set, ItemCode code, boolean up) {
        return neighbour(set, code, up)
                .map(other -> recoded(set, each -> Optional.of(swapped(each, code, other))))
                .orElse(set);
    }

    private static Optional<ItemCode> neighbour(CriteriaSet set, ItemCode code, boolean up) {
        var siblings = code.parent().map(set::children).orElseGet(set::areas).stream()
                .map(Item::code)
                .toList();
        var at = siblings.indexOf(code);
        var wanted = up ? at - 1 : at + 1;
        return at >= 0 && wanted >= 0 && wanted < siblings.size()
                ? Optional.of(siblings.get(wanted))
                : Optional.empty();
    }

    private static ItemCode swapped(ItemCode code, ItemCode one, ItemCode other) {
        if (code.equals(one) || code.isBelow(one)) {
            return code.moved(one, other);
        }
        return code.equals(other) || code.isBelow(other) ? code.moved(other, one) : code;
    }

    /// The set with other codes; an item without another code is left out.
    private static CriteriaSet recoded(CriteriaSet set, Function<ItemCode, Optional<ItemCode>> codes) {
        List<Item> items = set.items().stream()
                .flatMap(item -> codes.apply(item.code()).map(item::at).stream())
                .toList();
        var lineage = set.terms().lineage().map(links -> links.recoded(codes));
        return set.with(items, lineage.map(set.terms()::with).orElse(set.terms()));
    }
}
