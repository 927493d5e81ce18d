package parindex.app.result.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.core.language.Fold;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;
import parindex.core.unit.Unit;

/// Which units are laid side by side.
///
/// @param own    the unit that asks
/// @param others the chosen ones
record Choosing(Standing own, List<Standing> others) {
    static final int MOST = 6;

    /// Finds the units that an address names; without names the best units are chosen, so that the page says something
    /// at once. Nothing where the unit that asks is not among them.
    ///
    /// @param unit  the own one, or empty for the first that somebody has a result of, else the first of all
    /// @param known slugs of units with results of their own
    static Optional<Choosing> of(Standings all, String unit, List<String> with, List<String> known) {
        var own = unit.isEmpty() ? first(all, known) : find(all, unit);
        return own.map(asks -> new Choosing(asks, others(all, asks, with)));
    }

    private static Optional<Standing> first(Standings all, List<String> known) {
        return known.stream()
                .flatMap(slug -> find(all, slug).stream())
                .findFirst()
                .or(() -> all.units().stream().findFirst());
    }

    private static Optional<Standing> find(Standings all, String slug) {
        var key = Unit.key(slug);
        return all.units().stream()
                .filter(unit -> Unit.key(unit.unit()).equals(key))
                .findFirst();
    }

    private static List<Standing> others(Standings all, Standing own, List<String> with) {
        var chosen = new ArrayList<Standing>();
        for (var slug : with) {
            find(all, slug)
                    .filter(other -> !other.unit().equals(own.unit()) && !chosen.contains(other))
                    .filter(other -> chosen.size() < MOST)
                    .ifPresent(chosen::add);
        }
        return with.isEmpty() ? best(all, own) : List.copyOf(chosen);
    }

    private static List<Standing> best(Standings all, Standing own) {
        return all.units().stream()
                .filter(unit -> unit.place().isPresent() && !unit.unit().equals(own.unit()))
                .limit(2)
                .toList();
    }

    String slug() {
        return Fold.slug(own.unit());
    }

    /// Address of this choice.
    ///
    /// @param page address of the year, with or without a kind
    String url(String page) {
        var url = new StringBuilder(page)
                .append(page.contains("?") ? "&unit=" : "?unit=")
                .append(slug());
        others.forEach(other -> url.append("&with=").append(Fold.slug(other.unit())));
        return url.toString();
    }
}
