package parindex.app.publication.standings;

import java.util.List;
import java.util.Optional;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.ranking.comparison.League;

/// What an address chose out of a result.
///
/// @param kind   of unit
/// @param all    every unit of the kind
/// @param at     an item, nothing for the total
/// @param region within a region
/// @param group  within a group
record Choice(String kind, League all, Optional<ItemCode> at, Optional<String> region, Optional<String> group) {
    static Choice of(Result result, Asked asked) {
        var kind = asked.kind(result.kinds());
        var league = Optional.ofNullable(result.leagues().get(kind))
                .orElseGet(() -> new League(0, new CriteriaSet("", "", List.of(), BandScale.NONE), List.of()));
        return new Choice(
                kind, league, asked.at(league.set()), asked.region(league.regions()), asked.group(league.groups()));
    }

    /// The units within the region and group.
    League league() {
        return region.isEmpty() && group.isEmpty() ? all : all.within(region, group);
    }

    Optional<Item> item() {
        return at.flatMap(all.set()::item);
    }
}
