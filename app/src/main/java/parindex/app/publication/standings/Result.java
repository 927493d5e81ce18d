package parindex.app.publication.standings;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parindex.app.publication.Shown;
import parindex.core.publication.PublishedUnit;
import parindex.core.ranking.comparison.Body;
import parindex.core.ranking.comparison.League;
import parindex.core.unit.Register;
import parindex.core.unit.Unit;

/// What standings are made of.
///
/// @param key     tells it apart from every other, so that what follows from it can be kept
/// @param leagues units by kind
record Result(String key, SortedMap<String, League> leagues) {
    private static final String PROVINCE = "province";

    Result {
        leagues = Collections.unmodifiableSortedMap(new TreeMap<>(leagues));
    }

    static Result of(String key, Shown shown, Register register) {
        var year = shown.publication().heading().year();
        var leagues = new TreeMap<String, League>();
        shown.publication()
                .sets()
                .forEach((kind, set) -> leagues.put(
                        kind,
                        new League(
                                year,
                                set,
                                shown.publication().units(kind).stream()
                                        .map(record -> body(record.unit(), shown, register))
                                        .toList())));
        return new Result(key, leagues);
    }

    static Body body(PublishedUnit unit, Shown shown, Register register) {
        var year = shown.publication().heading().year();
        return new Body(
                unit.code(),
                unit.name(),
                unit.kind().equals(PROVINCE)
                        ? register.find(unit.name(), year).flatMap(Unit::region)
                        : Optional.empty(),
                unit.groups(),
                Optional.ofNullable(shown.cards().get(unit.code())).orElseThrow());
    }

    /// How many units it is about.
    int size() {
        return leagues.values().stream()
                .mapToInt(league -> league.bodies().size())
                .sum();
    }

    /// The kinds that have units, in order.
    List<String> kinds() {
        return leagues.entrySet().stream()
                .filter(league -> !league.getValue().bodies().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
