package parindex.core.publication;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Rule;
import parindex.core.points.table.AllowedPoints;
import parindex.core.ranking.Entry;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.LeafScore.State;
import parindex.core.scoring.ScoreCard;
import parindex.core.scoring.UnitFacts;

/// Computes a publication again, from what was given to places and bands. It is the only way to its points: what
/// publishes and what verifies go through here alike.
public final class Recount {
    private Recount() {}

    /// The points of a unit. Points that nobody may set at a leaf are no points: the leaf has none.
    public static ScoreCard card(UnitRecord record, CriteriaSet set, int year) {
        var facts = facts(record, set);
        var byRule = ScoreCard.of(record.unit().code(), year, set, facts);
        var leaves = set.leaves().stream().collect(toMap(Item::code, leaf -> leaf(record, leaf, byRule)));
        return new ScoreCard(record.unit().code(), year, set, leaves, byRule.adjustments());
    }

    private static UnitFacts facts(UnitRecord record, CriteriaSet set) {
        var given = record.leaves().values().stream().collect(toMap(LeafRecord::code, LeafRecord::facts));
        var exempt = record.leaves().values().stream()
                .filter(leaf -> leaf.origin() instanceof Origin.Exempt && set.isLeaf(leaf.code()))
                .map(LeafRecord::code)
                .collect(toSet());
        Map<String, Facts> extras =
                record.extras().stream().collect(toMap(ExtraRecord::name, ExtraRecord::facts, (one, two) -> one));
        var groups = record.unit().groups().stream().collect(toSet());
        return new UnitFacts(given, exempt, groups, extras);
    }

    private static LeafScore leaf(UnitRecord record, Item leaf, ScoreCard byRule) {
        var score = byRule.leaf(leaf.code());
        var isExcluded = score.state() == State.NOT_APPLICABLE && score.award().isEmpty();
        if (isExcluded) {
            return score;
        }
        return switch (record.leaf(leaf.code()).origin()) {
            case Origin.ByRule ignored -> score;
            case Origin.Exempt ignored -> score;
            case Origin.SetBy by -> settled(byRule, leaf, by.points(), mayBeSet(leaf, by.points()));
            case Origin.Surveyed survey -> settled(byRule, leaf, survey.points(), isInRange(leaf, survey.points()));
        };
    }

    private static boolean mayBeSet(Item leaf, Points points) {
        Rule rule = leaf.scoring().map(Scoring::rule).orElse(new Judgement(List.of()));
        return AllowedPoints.of(rule, leaf.max()).refusal(points).isEmpty();
    }

    private static boolean isInRange(Item leaf, Points points) {
        return !points.isLessThan(Points.ZERO) && !points.isMoreThan(leaf.max());
    }

    private static LeafScore settled(ScoreCard byRule, Item leaf, Points points, boolean allowed) {
        var award = byRule.leaf(leaf.code()).award();
        var rounding = byRule.set().terms().settling().of(leaf.source());
        return allowed
                ? new LeafScore(State.SCORED, Optional.of(rounding.settle(points.share())), award)
                : new LeafScore(State.MISSING, Optional.empty(), award);
    }

    /// The figure that a rule made of what was given, exactly; nothing where it made none.
    public static Optional<Share> measured(LeafScore score) {
        return score.award().flatMap(award -> award.because().figure()).map(figure -> figure.value());
    }

    /// One unit in the standings of its kind.
    ///
    /// @param code     the unit
    /// @param standing its place, tie and band; without a place where it is not finished
    /// @param index    what it is ranked on, exactly
    public record Row(String code, Standing standing, Optional<Share> index) {
        /// The form it is ranked on, empty for the form of all.
        public String form() {
            return standing.reduced().map(Entry.Reduced::form).orElse("");
        }
    }

    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row row) -> row.standing().place().isEmpty())
            .thenComparing(Row::form)
            .thenComparing(row -> row.standing().place().orElse(0))
            .thenComparing(Row::code);

    /// The standings of one kind of unit: by form, place and code; units without a place last.
    ///
    /// @param cards the cards of its units, by code
    public static List<Row> standings(int year, CriteriaSet set, Map<String, ScoreCard> cards) {
        var entries = cards.values().stream().map(Entry::of).toList();
        return Standings.of(year, entries, set.bands()).units().stream()
                .map(standing -> new Row(standing.unit(), standing, standing.value()))
                .sorted(ORDER)
                .toList();
    }

    /// The cards of one kind of unit, by code.
    public static Map<String, ScoreCard> cards(Publication publication, String kind) {
        return publication.units(kind).stream()
                .collect(toMap(
                        record -> record.unit().code(),
                        record -> card(
                                record,
                                publication.set(record),
                                publication.heading().year())));
    }
}
