package parindex.core.ranking;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parindex.core.criteria.NotApplicable.Policy;
import parindex.core.criteria.item.Item;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.scoring.ScoreCard;

/// What is known of a unit before it is ranked.
///
/// @param unit    its name
/// @param total   exact total, nothing while it is not finished: such a unit is not ranked, least of all as zero
/// @param region  economic region, where known
/// @param areas   points by area code, where known
/// @param reduced what is known of a maximum that was brought down by items that do not apply
public record Entry(
        String unit,
        Optional<Points> total,
        Optional<String> region,
        Map<String, Points> areas,
        Optional<Reduced> reduced) {
    /// A maximum that was brought down.
    ///
    /// @param max   what can be reached
    /// @param index the total on the full scale, exact: what the unit is ranked on
    /// @param form  codes of the items it lacks, where the set ranks such units apart; empty where it does not
    public record Reduced(Points max, Share index, String form) {}

    public Entry {
        areas = Map.copyOf(areas);
    }

    /// A unit with the full maximum.
    public Entry(String unit, Optional<Points> total, Optional<String> region, Map<String, Points> areas) {
        this(unit, total, region, areas, Optional.empty());
    }

    /// A finished unit of which nothing else is known.
    public static Entry of(String unit, Points total) {
        return new Entry(unit, Optional.of(total), Optional.empty(), Map.of());
    }

    /// A unit that is not finished.
    public static Entry unfinished(String unit) {
        return new Entry(unit, Optional.empty(), Optional.empty(), Map.of());
    }

    /// A unit as its card says, finished or not. An area that does not apply to it has no points, least of all zero.
    public static Entry of(ScoreCard card) {
        var areas = card.set().areas().stream()
                .filter(area -> !card.max(area.code()).isZero())
                .collect(Collectors.toMap(area -> area.code().toString(), area -> card.achieved(area.code())));
        return card.isComplete()
                ? new Entry(card.unit(), Optional.of(card.total()), Optional.empty(), areas, reduced(card))
                : unfinished(card.unit());
    }

    private static Optional<Reduced> reduced(ScoreCard card) {
        return card.isReduced()
                ? Optional.of(new Reduced(card.totalMax(), card.index(), form(card)))
                : Optional.empty();
    }

    /// The same under another name.
    public Entry named(String other) {
        return new Entry(other, total, region, areas, reduced);
    }

    /// The form that a card is ranked on: codes of the items it lacks where its set ranks such units apart.
    public static String form(ScoreCard card) {
        return card.set().terms().notApplicable().policy() == Policy.OWN_FORM
                ? card.set().leaves().stream()
                        .map(Item::code)
                        .filter(leaf -> card.max(leaf).isZero())
                        .map(Object::toString)
                        .collect(Collectors.joining(" "))
                : "";
    }

    /// What the unit is ranked on.
    Optional<Share> value() {
        return reduced.map(Reduced::index).or(() -> total.map(Points::share));
    }

    String form() {
        return reduced.map(Reduced::form).orElse("");
    }
}
