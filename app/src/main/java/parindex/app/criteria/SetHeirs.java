package parindex.app.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.Assignment;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.ItemCode;
import parindex.core.points.Citation;

/// What an item takes over from those above it.
final class SetHeirs {
    private SetHeirs() {}

    /// Something an item says or takes over.
    ///
    /// @param from the item that says it
    record Inherited<T>(T value, ItemCode from) {}

    /// Who answers for an item: itself, else the nearest above that names somebody.
    static Optional<Inherited<Assignment>> assignment(CriteriaSet set, ItemCode code) {
        return lineage(code)
                .flatMap(at -> set.item(at).stream())
                .filter(item -> !item.assignment().isEmpty())
                .map(item -> new Inherited<>(item.assignment(), item.code()))
                .findFirst();
    }

    /// What an item rests on: its own acts, else those of the nearest above, else those of the set.
    static List<Citation> law(CriteriaSet set, ItemCode code) {
        return lineage(code)
                .flatMap(at -> set.item(at).stream())
                .map(item -> item.details().law())
                .filter(law -> !law.isEmpty())
                .findFirst()
                .orElse(set.terms().law());
    }

    /// The item and all above it, nearest first.
    static Stream<ItemCode> lineage(ItemCode code) {
        return Stream.iterate(Optional.of(code), Optional::isPresent, at -> at.flatMap(ItemCode::parent))
                .flatMap(Optional::stream);
    }
}
