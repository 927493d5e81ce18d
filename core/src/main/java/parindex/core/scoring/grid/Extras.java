package parindex.core.scoring.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.core.criteria.Adjustments;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Source;
import parindex.core.points.Points;

/// Every bonus and penalty of a set in the grid.
///
/// @param all        in the order of the set
/// @param bonusCap   the most that all bonuses add, in units of the grid
/// @param penaltyCap the most that all penalties take away
/// @param aboveMax   whether bonuses may lift a total above the maximum
record Extras(List<Extra> all, long bonusCap, long penaltyCap, boolean aboveMax) {
    static Extras of(Terms terms, int at, int scale) {
        var adjustments = terms.adjustments();
        var all = new ArrayList<Extra>();
        var next = at;
        for (var adjustment : adjustments.all()) {
            var extra = Extra.of(adjustment, next, terms.settling().of(Source.FACTS), scale);
            all.add(extra);
            next += extra.slots().width();
        }
        return new Extras(
                List.copyOf(all),
                cap(adjustments.bonusCap(), scale),
                cap(adjustments.penaltyCap(), scale),
                adjustments.aboveMax());
    }

    private static long cap(Optional<Points> cap, int scale) {
        return cap.map(points -> Settler.units(points, scale)).orElse(Long.MAX_VALUE);
    }

    /// Decimals that bonuses and penalties need.
    static int decimals(Terms terms) {
        Adjustments adjustments = terms.adjustments();
        var caps = Math.max(
                adjustments.bonusCap().map(Points::decimals).orElse(0),
                adjustments.penaltyCap().map(Points::decimals).orElse(0));
        return adjustments.isEmpty()
                ? 0
                : Math.max(caps, terms.settling().of(Source.FACTS).digits());
    }

    int width() {
        return all.stream().mapToInt(extra -> extra.slots().width()).sum();
    }
}
