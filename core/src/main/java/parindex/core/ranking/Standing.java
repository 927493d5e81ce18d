package parindex.core.ranking;

import java.util.Map;
import java.util.Optional;
import parindex.core.points.Points;
import parindex.core.points.Share;

/// One unit in the standings.
///
/// @param unit   its name
/// @param total  exact total, nothing where none is known
/// @param place  from 1; units with equal exact totals share it; nothing where the unit cannot be ranked
/// @param tied   true when another unit shares the place
/// @param band   A, B, C …
/// @param region economic region, where the register knows it
/// @param areas  points by area code, where known
/// @param basis  whether the place was computed here or taken as published
/// @param source who published the figure, empty when computed here
/// @param reduced a maximum brought down by items that do not apply, to be marked wherever the place is shown
public record Standing(
        String unit,
        Optional<Points> total,
        Optional<Integer> place,
        boolean tied,
        Optional<String> band,
        Optional<String> region,
        Map<String, Points> areas,
        Basis basis,
        String source,
        Optional<Entry.Reduced> reduced) {
    public Standing {
        areas = Map.copyOf(areas);
    }

    /// The form it is ranked on, empty for the form of all.
    String form() {
        return reduced.map(Entry.Reduced::form).orElse("");
    }

    /// Whether it is ranked apart, among units with the same items.
    public boolean isApart() {
        return !form().isEmpty();
    }

    /// What it is ranked on: its total, or its index where its maximum was brought down.
    public Optional<Share> value() {
        return reduced.map(Entry.Reduced::index).or(() -> total.map(Points::share));
    }

    /// The same unit with the points of one area in the place of its total.
    Entry inArea(String code) {
        var points = Optional.ofNullable(areas.get(code));
        var marked =
                reduced.flatMap(whole -> points.map(own -> new Entry.Reduced(whole.max(), own.share(), whole.form())));
        return new Entry(unit, points, region, areas, marked);
    }

    /// Where a place comes from.
    public enum Basis {
        /// Ranked here on exact totals.
        COMPUTED,
        /// Published with its total.
        PUBLISHED,
        /// Only the order was published.
        ORDER_ONLY,
        /// Worked out by somebody from published figures, not published itself.
        DERIVED
    }
}
