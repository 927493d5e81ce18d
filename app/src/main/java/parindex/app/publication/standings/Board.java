package parindex.app.publication.standings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parindex.app.publication.Shown;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Item;
import parindex.core.publication.PublishedUnit;
import parindex.core.publication.Recount;
import parindex.core.publication.UnitRecord;
import parindex.core.ranking.Entry;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;
import parindex.core.scoring.ScoreCard;

/// The units that were asked for, ranked by what was asked for: among themselves, on exact values.
///
/// @param shown   the result
/// @param asked   what was asked for
/// @param regions region of a unit by its name
record Board(Shown shown, Asked asked, Function<String, Optional<String>> regions) {
    /// The kind that was asked for, otherwise the first.
    String kind() {
        var kinds = shown.publication().sets();
        return kinds.containsKey(asked.kind()) ? asked.kind() : kinds.firstKey();
    }

    CriteriaSet set() {
        return Optional.ofNullable(shown.publication().sets().get(kind())).orElseThrow();
    }

    /// The item that was asked for; nothing for the total, and where the set has no such item.
    Optional<Item> item() {
        return asked.item().flatMap(code -> set().item(code));
    }

    List<PublishedUnit> units() {
        return shown.publication().units(kind()).stream().map(UnitRecord::unit).toList();
    }

    /// The units that were asked for.
    List<PublishedUnit> chosen() {
        return units().stream()
                .filter(unit -> asked.region().isEmpty()
                        || regions.apply(unit.name())
                                .filter(asked.region()::equals)
                                .isPresent())
                .filter(unit -> asked.group().isEmpty() || unit.groups().contains(asked.group()))
                .toList();
    }

    ScoreCard card(String unit) {
        return Optional.ofNullable(shown.cards().get(unit)).orElseThrow();
    }

    /// The units in their order.
    Standings standings() {
        var codes = chosen().stream().map(PublishedUnit::code).collect(Collectors.toSet());
        var year = shown.publication().heading().year();
        return item().map(item -> Standings.of(
                        year,
                        codes.stream()
                                .map(code -> Entry.of(card(code), item.code()))
                                .toList(),
                        BandScale.NONE))
                .orElseGet(() -> Standings.of(
                        year,
                        known().entrySet().stream()
                                .filter(known -> codes.contains(known.getKey()))
                                .map(known -> entry(known.getValue()))
                                .toList(),
                        set().bands()));
    }

    private Map<String, Standing> known() {
        return Optional.ofNullable(shown.standings().get(kind())).orElseThrow().stream()
                .collect(Collectors.toMap(Recount.Row::code, Recount.Row::standing));
    }

    private static Entry entry(Standing known) {
        return new Entry(known.unit(), known.total(), known.region(), known.areas(), known.reduced());
    }
}
