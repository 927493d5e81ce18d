package parindex.core.analysis;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.points.figure.Facts;
import parindex.core.ranking.Entry;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;
import parindex.core.scoring.UnitFacts;

/// The same figures under two sets (phương án): what each unit would have under the other, beside what it has.
/// Leaves that the figures cannot answer under both sets are set aside on both sides, so that like is laid beside like.
/// A value of its own: nothing that it was made from is touched, least of all a published result.
///
/// @param from   the set the figures were given for
/// @param to     the other set
/// @param before the cards under the first, by unit
/// @param after  the cards under the other, by unit
/// @param aside  leaves of the other set that are not compared
/// @param gone   leaves of the first set that are not compared
public record Scenario(
        CriteriaSet from,
        CriteriaSet to,
        SequencedMap<String, ScoreCard> before,
        SequencedMap<String, ScoreCard> after,
        List<Item> aside,
        List<Item> gone) {
    /// What one unit would win or lose.
    ///
    /// @param unit   its name
    /// @param before where it stands
    /// @param after  where it would stand
    public record Move(String unit, Standing before, Standing after) {
        /// Points won, negative when lost; nothing where one of the totals is not known.
        public Optional<Points> points() {
            return before.total().flatMap(had -> after.total().map(has -> has.minus(had)));
        }

        /// Places won, negative when lost; nothing where one of the places is not known.
        public Optional<Integer> places() {
            return before.place().flatMap(had -> after.place().map(has -> had - has));
        }

        /// Whether anything changes for the unit.
        public boolean isMove() {
            return !before.total().equals(after.total()) || !before.place().equals(after.place());
        }

        private Points size() {
            return points().map(won -> won.isLessThan(Points.ZERO) ? Points.ZERO.minus(won) : won)
                    .orElse(Points.ZERO);
        }
    }

    /// Scores the figures of all units under both sets.
    ///
    /// @param units   the figures, by unit, as given for `from`
    /// @param origins for each leaf of `to` the leaf of `from` whose figures it takes; one that is not named here
    ///                takes those of its own code
    public static Scenario of(
            CriteriaSet from,
            CriteriaSet to,
            SequencedMap<String, UnitFacts> units,
            Map<ItemCode, Optional<ItemCode>> origins) {
        var before = new LinkedHashMap<String, ScoreCard>();
        var after = new LinkedHashMap<String, ScoreCard>();
        units.forEach((unit, facts) -> {
            before.put(unit, ScoreCard.of(unit, year(from), from, facts));
            after.put(unit, ScoreCard.of(unit, year(to), to, carried(facts, to, origins)));
        });
        var pairs = pairs(before, after, to, origins);
        return new Scenario(
                from,
                to,
                only(before, from, Set.copyOf(pairs.values())),
                only(after, to, pairs.keySet()),
                others(to, pairs.keySet()),
                others(from, Set.copyOf(pairs.values())));
    }

    /// Leaves of the other set with their origins, where the figures of at least one unit answer both, or neither.
    private static Map<ItemCode, ItemCode> pairs(
            Map<String, ScoreCard> before,
            Map<String, ScoreCard> after,
            CriteriaSet to,
            Map<ItemCode, Optional<ItemCode>> origins) {
        return to.leaves().stream()
                .map(Item::code)
                .filter(code -> origin(code, origins)
                        .filter(from -> isLeaf(before, from))
                        .filter(from -> isAnswered(after, code) || !isAnswered(before, from))
                        .isPresent())
                .collect(toMap(code -> code, code -> origin(code, origins).orElseThrow()));
    }

    private static boolean isLeaf(Map<String, ScoreCard> cards, ItemCode code) {
        return cards.values().stream().anyMatch(card -> card.set().isLeaf(code));
    }

    private static boolean isAnswered(Map<String, ScoreCard> cards, ItemCode code) {
        return cards.values().stream().anyMatch(card -> card.leaf(code).state() != LeafScore.State.MISSING);
    }

    private static List<Item> others(CriteriaSet set, Set<ItemCode> compared) {
        return set.leaves().stream()
                .filter(leaf -> !compared.contains(leaf.code()))
                .toList();
    }

    /// The same cards, counting only what is compared.
    private static SequencedMap<String, ScoreCard> only(
            SequencedMap<String, ScoreCard> cards, CriteriaSet set, Set<ItemCode> compared) {
        var kept = set.items().stream()
                .filter(item -> set.leaves(item.code()).stream().anyMatch(leaf -> compared.contains(leaf.code())))
                .toList();
        var part = new CriteriaSet(set.id(), set.title(), kept, set.bands(), set.terms());
        var counted = new LinkedHashMap<String, ScoreCard>();
        cards.forEach((unit, card) ->
                counted.put(unit, new ScoreCard(unit, card.year(), part, card.leaves(), card.adjustments())));
        return counted;
    }

    private static int year(CriteriaSet set) {
        return set.terms().years().stream().max(Integer::compare).orElse(0);
    }

    private static UnitFacts carried(UnitFacts given, CriteriaSet to, Map<ItemCode, Optional<ItemCode>> origins) {
        var facts = to.leaves().stream()
                .map(Item::code)
                .filter(code -> origin(code, origins)
                        .filter(from -> !given.of(from).equals(Facts.NONE))
                        .isPresent())
                .collect(toMap(
                        code -> code, code -> given.of(origin(code, origins).orElseThrow())));
        var apart = to.items().stream()
                .map(Item::code)
                .filter(code -> origin(code, origins)
                        .filter(given.notApplicable()::contains)
                        .isPresent())
                .collect(java.util.stream.Collectors.toSet());
        return given.with(facts, Set.copyOf(apart));
    }

    private static Optional<ItemCode> origin(ItemCode code, Map<ItemCode, Optional<ItemCode>> origins) {
        return origins.getOrDefault(code, Optional.of(code));
    }

    /// The order under the first set.
    public Standings standingsBefore() {
        return standings(from, before);
    }

    /// The order under the other set.
    public Standings standingsAfter() {
        return standings(to, after);
    }

    private static Standings standings(CriteriaSet set, Map<String, ScoreCard> cards) {
        return Standings.of(year(set), cards.values().stream().map(Entry::of).toList(), set.bands());
    }

    /// Every unit with what it would win or lose, the largest change first.
    public List<Move> moves() {
        var had = standingsBefore();
        var has = standingsAfter();
        return before.keySet().stream()
                .map(unit -> new Move(
                        unit, had.find(unit).orElseThrow(), has.find(unit).orElseThrow()))
                .sorted(Comparator.comparing(Move::size).reversed())
                .toList();
    }

    /// The units whose points on a leaf of the other set differ from those on its origin, in their order.
    ///
    /// @param leaf   a leaf of the other set
    /// @param origin the leaf it takes its figures from
    public List<String> affected(ItemCode leaf, ItemCode origin) {
        return before.keySet().stream()
                .filter(unit -> !score(after, unit, leaf)
                        .points()
                        .equals(score(before, unit, origin).points()))
                .toList();
    }

    private static LeafScore score(Map<String, ScoreCard> cards, String unit, ItemCode leaf) {
        return Objects.requireNonNull(cards.get(unit)).leaf(leaf);
    }
}
