package parindex.core.ranking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import parindex.core.criteria.BandScale;
import parindex.core.points.Share;
import parindex.core.ranking.Standing.Basis;

/// Gives places on exact values: equal values share the best place and the next is skipped; what has no value
/// has no place.
final class Placing {
    private final Map<Share, Integer> places = new HashMap<>();
    private final Map<Share, Integer> bearers = new HashMap<>();

    private Placing(List<Share> values) {
        var sorted = values.stream().sorted(Comparator.reverseOrder()).toList();
        for (int i = 0; i < sorted.size(); i++) {
            places.putIfAbsent(sorted.get(i), i + 1);
            bearers.merge(sorted.get(i), 1, Integer::sum);
        }
    }

    /// Units on a form of their own are placed among those on the same form.
    static Standings of(int year, List<Entry> entries, BandScale bands) {
        var forms = entries.stream().collect(Collectors.groupingBy(Entry::form));
        var placings = new HashMap<String, Placing>();
        forms.forEach((form, units) -> placings.put(
                form,
                new Placing(
                        units.stream().flatMap(entry -> entry.value().stream()).toList())));
        return new Standings(
                year,
                entries.stream()
                        .map(entry -> Objects.requireNonNull(placings.get(entry.form()))
                                .standing(entry, bands))
                        .toList());
    }

    private Standing standing(Entry entry, BandScale bands) {
        return new Standing(
                entry.unit(),
                entry.total(),
                entry.value().map(this::place),
                entry.value().filter(this::isShared).isPresent(),
                entry.value().flatMap(bands::of),
                entry.region(),
                entry.areas(),
                Basis.COMPUTED,
                "",
                entry.reduced());
    }

    private Integer place(Share value) {
        return Optional.ofNullable(places.get(value)).orElseThrow();
    }

    private boolean isShared(Share value) {
        return Optional.ofNullable(bearers.get(value)).orElse(0) > 1;
    }
}
