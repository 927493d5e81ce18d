package parindex.app.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.ReportedItem;

/// What a card would change in the one that counts now, item by item.
///
/// @param added   items that are new
/// @param gone    items that are no longer there
/// @param changed items whose figures, cause or agencies differ
/// @param same    number of items that stay as they are
record Difference(List<ItemCode> added, List<ItemCode> gone, List<Change> changed, int same) {
    /// One changed item.
    ///
    /// @param code   the item
    /// @param before points before
    /// @param after  points after
    /// @param words  the difference lies in words: cause, agencies or name
    record Change(ItemCode code, PrintedFigure before, PrintedFigure after, boolean words) {}

    static Difference between(ReportedCard before, ReportedCard after) {
        var added = new ArrayList<ItemCode>();
        var changed = new ArrayList<Change>();
        var same = 0;
        for (var item : after.items()) {
            var old = before.item(item.code());
            if (old.isEmpty()) {
                added.add(item.code());
            } else if (figures(old.get()).equals(figures(item))
                    && words(old.get()).equals(words(item))) {
                same++;
            } else {
                changed.add(new Change(
                        item.code(),
                        old.get().achieved(),
                        item.achieved(),
                        figures(old.get()).equals(figures(item))));
            }
        }
        var gone = before.items().stream()
                .map(ReportedItem::code)
                .filter(code -> after.item(code).isEmpty())
                .toList();
        return new Difference(added, gone, changed, same);
    }

    private static List<Optional<BigDecimal>> figures(ReportedItem item) {
        return List.of(bare(item.max()), bare(item.achieved()), bare(item.percent()));
    }

    private static Optional<BigDecimal> bare(PrintedFigure figure) {
        return figure.value().map(BigDecimal::stripTrailingZeros);
    }

    private static List<Object> words(ReportedItem item) {
        return List.of(item.name(), item.cause(), item.assignment());
    }
}
