package parindex.app.criteria;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;

/// Where an item takes over what it does not say itself.
public final class SetHeirs {
    private SetHeirs() {}

    /// The item that says who leads, nothing where nobody does.
    public static Optional<ItemCode> lead(CriteriaSet set, ItemCode code) {
        return nearest(set, code, item -> item.assignment().isLed());
    }

    /// The item that says who coordinates: the nearest, but none above the one that says who leads.
    public static Optional<ItemCode> coordinating(CriteriaSet set, ItemCode code) {
        return nearest(
                        set,
                        code,
                        item -> item.assignment().isLed()
                                || !item.assignment().coordinating().isEmpty())
                .filter(at -> !assignment(set, at).coordinating().isEmpty());
    }

    /// The item whose legal acts hold, nothing where those of the set do.
    public static Optional<ItemCode> law(CriteriaSet set, ItemCode code) {
        return nearest(set, code, item -> !item.law().isEmpty());
    }

    private static Assignment assignment(CriteriaSet set, ItemCode code) {
        return set.item(code).map(Item::assignment).orElse(Assignment.NONE);
    }

    private static Optional<ItemCode> nearest(CriteriaSet set, ItemCode code, Predicate<Item> says) {
        return lineage(code).filter(at -> set.item(at).filter(says).isPresent()).findFirst();
    }

    /// The item and all above it, nearest first.
    public static Stream<ItemCode> lineage(ItemCode code) {
        return Stream.iterate(Optional.of(code), Optional::isPresent, at -> at.flatMap(ItemCode::parent))
                .flatMap(Optional::stream);
    }
}
