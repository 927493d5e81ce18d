package parindex.core.ranking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.criteria.BandScale;
import parindex.core.points.Points;
import parindex.core.ranking.Standing.Basis;

/// Gives places on exact values: equal values share the best place and the next is skipped; what has no value
/// has no place.
final class Placing {
    private final Map<Points, Integer> places = new HashMap<>();
    private final Map<Points, Integer> bearers = new HashMap<>();

    private Placing(List<Points> values) {
        var sorted = values.stream().sorted(Comparator.reverseOrder()).toList();
        for (int i = 0; i < sorted.size(); i++) {
            places.putIfAbsent(sorted.get(i), i + 1);
            bearers.merge(sorted.get(i), 1, Integer::sum);
        }
    }

    static Standings of(int year, List<Entry> entries, BandScale bands) {
        var placing = new Placing(
                entries.stream().flatMap(entry -> entry.total().stream()).toList());
        return new Standings(
                year,
                entries.stream().map(entry -> placing.standing(entry, bands)).toList());
    }

    private Standing standing(Entry entry, BandScale bands) {
        return new Standing(
                entry.unit(),
                entry.total(),
                entry.total().map(this::place),
                entry.total().filter(this::isShared).isPresent(),
                entry.total().flatMap(bands::of),
                entry.region(),
                entry.areas(),
                Basis.COMPUTED,
                "");
    }

    private Integer place(Points value) {
        return Optional.ofNullable(places.get(value)).orElseThrow();
    }

    private boolean isShared(Points value) {
        return Optional.ofNullable(bearers.get(value)).orElse(0) > 1;
    }
}
