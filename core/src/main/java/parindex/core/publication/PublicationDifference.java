package parindex.core.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.scoring.ScoreCard;

/// What a correction changed and whom it touches (U-18): the leaves, everything above them whose points moved, and
/// every place and band that moved with them.
///
/// @param leaves    leaves of which anything that was given or follows is different
/// @param sums      criteria, areas and totals whose points moved
/// @param standings units whose total, place or band moved, or that came or went
public record PublicationDifference(List<Change> leaves, List<Change> sums, List<Moved> standings) {
    /// The points of an item before and after.
    ///
    /// @param unit code of the unit
    /// @param item code of the item, empty for the total
    public record Change(String unit, String item, Optional<Points> before, Optional<Points> after) {}

    /// Where a unit stands.
    public record Stand(Optional<Points> total, Optional<Integer> place, Optional<String> band) {
        static final Stand NONE = new Stand(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Where a unit stood and stands.
    public record Moved(String kind, String unit, Stand before, Stand after) {}

    public PublicationDifference {
        leaves = List.copyOf(leaves);
        sums = List.copyOf(sums);
        standings = List.copyOf(standings);
    }

    public boolean isEmpty() {
        return leaves.isEmpty() && sums.isEmpty() && standings.isEmpty();
    }

    public static PublicationDifference between(Publication before, Publication after) {
        var leaves = new ArrayList<Change>();
        var sums = new ArrayList<Change>();
        for (var record : after.units()) {
            before.unit(record.unit().code()).ifPresent(old -> {
                var cards = new Cards(before, old, after, record);
                leaves.addAll(cards.leaves());
                sums.addAll(cards.sums());
            });
        }
        return new PublicationDifference(leaves, sums, moved(before, after));
    }

    /// One unit before and after.
    private record Cards(UnitRecord old, UnitRecord young, ScoreCard before, ScoreCard after) {
        Cards(Publication before, UnitRecord old, Publication after, UnitRecord young) {
            this(old, young, card(before, old), card(after, young));
        }

        private static ScoreCard card(Publication publication, UnitRecord record) {
            return Recount.card(
                    record, publication.set(record), publication.heading().year());
        }

        List<Change> leaves() {
            return after.set().leaves().stream()
                    .map(Item::code)
                    .filter(code -> !old.leaf(code).equals(young.leaf(code))
                            || !before.leaf(code)
                                    .points()
                                    .equals(after.leaf(code).points()))
                    .map(code -> new Change(
                            young.unit().code(),
                            code.toString(),
                            before.leaf(code).points(),
                            after.leaf(code).points()))
                    .toList();
        }

        List<Change> sums() {
            var parents = after.set().items().stream()
                    .map(Item::code)
                    .filter(code -> !after.set().isLeaf(code))
                    .map(code -> sum(code.toString(), achieved(before, code), achieved(after, code)));
            return Stream.concat(parents, Stream.of(sum("", total(before), total(after))))
                    .filter(change -> !change.before().equals(change.after()))
                    .toList();
        }

        private Change sum(String item, Optional<Points> one, Optional<Points> other) {
            return new Change(young.unit().code(), item, one, other);
        }

        private static Optional<Points> achieved(ScoreCard card, ItemCode code) {
            return card.set().item(code).map(item -> card.achieved(code));
        }

        private static Optional<Points> total(ScoreCard card) {
            return card.isComplete() ? Optional.of(card.total()) : Optional.empty();
        }
    }

    private static List<Moved> moved(Publication before, Publication after) {
        var moved = new ArrayList<Moved>();
        var kinds = new TreeSet<>(before.sets().keySet());
        kinds.addAll(after.sets().keySet());
        for (var kind : kinds) {
            var old = stands(before, kind);
            var young = stands(after, kind);
            var units = new TreeSet<>(old.keySet());
            units.addAll(young.keySet());
            units.stream()
                    .filter(unit -> !Objects.equals(old.get(unit), young.get(unit)))
                    .map(unit -> new Moved(
                            kind, unit, old.getOrDefault(unit, Stand.NONE), young.getOrDefault(unit, Stand.NONE)))
                    .forEach(moved::add);
        }
        return moved;
    }

    private static Map<String, Stand> stands(Publication publication, String kind) {
        var stands = new HashMap<String, Stand>();
        Optional.ofNullable(publication.sets().get(kind))
                .ifPresent(set -> Recount.standings(publication.heading().year(), set, Recount.cards(publication, kind))
                        .forEach(row -> stands.put(
                                row.code(),
                                new Stand(
                                        row.standing().total(),
                                        row.standing().place(),
                                        row.standing().band()))));
        return stands;
    }
}
