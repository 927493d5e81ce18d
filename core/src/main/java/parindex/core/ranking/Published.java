package parindex.core.ranking;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.points.Points;
import parindex.core.ranking.PublishedResult.Citation;
import parindex.core.ranking.PublishedResult.Scope;
import parindex.core.unit.Register;
import parindex.core.unit.Unit;

/// Published results of all years (kết quả đã công bố). Places are those that were published; where no total was
/// published there is none, and nothing is filled in between.
public final class Published {
    public static final Published NONE = new Published(List.of(), Register.NONE);
    private final List<PublishedResult> results;
    private final Register register;

    /// @param register knows the units, their other names and their regions
    public Published(List<PublishedResult> results, Register register) {
        this.results = List.copyOf(results);
        this.register = register;
    }

    public List<PublishedResult> results() {
        return results;
    }

    /// The units, their other names and their regions.
    public Register register() {
        return register;
    }

    /// The same with newer results: each takes the place of the older one of its unit and year, the last one counts.
    public Published with(List<PublishedResult> newer) {
        var all = new ArrayList<>(results);
        var at = new HashMap<Key, Integer>();
        for (int index = 0; index < all.size(); index++) {
            at.putIfAbsent(key(all.get(index)), index);
        }
        for (var result : newer) {
            var older = at.putIfAbsent(key(result), all.size());
            if (older == null) {
                all.add(result);
            } else {
                all.set(older, result.over(all.get(older)));
            }
        }
        return new Published(all, register);
    }

    /// What there is one result of.
    private record Key(int year, Scope scope, String name) {}

    private Key key(PublishedResult result) {
        var name = result.scope() == Scope.PROVINCE
                ? register.find(result.name(), result.year()).map(Unit::name).orElse(result.name())
                : result.name();
        return new Key(result.year(), result.scope(), name);
    }

    /// The years of which anything is known, latest first.
    public List<Integer> years() {
        return results.stream()
                .map(PublishedResult::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /// The provinces of a year as they were published.
    public Standings standings(int year) {
        var provinces = of(year, Scope.PROVINCE).toList();
        var shared = provinces.stream()
                .flatMap(result -> result.place().stream())
                .collect(groupingBy(place -> place, counting()));
        return new Standings(
                year,
                provinces.stream()
                        .map(result -> standing(
                                result,
                                result.place()
                                        .filter(place -> shared.getOrDefault(place, 0L) > 1)
                                        .isPresent()))
                        .toList());
    }

    private Standing standing(PublishedResult result, boolean tied) {
        var unit = register.find(result.name(), result.year());
        return new Standing(
                unit.map(Unit::name).orElse(result.name()),
                result.total(),
                result.place(),
                tied,
                result.band(),
                unit.flatMap(Unit::region),
                result.areas(),
                result.basis(),
                result.sources().map(Citation::title).distinct().collect(joining("; ")),
                Optional.empty());
    }

    /// What was published of one province, by any form of its name.
    public Optional<PublishedResult> find(String unit, int year) {
        var wanted = register.find(unit, year);
        return of(year, Scope.PROVINCE)
                .filter(result -> wanted.isPresent()
                        ? register.find(result.name(), year).equals(wanted)
                        : result.name().equals(unit))
                .findFirst();
    }

    /// The published mean of all provinces.
    public Optional<PublishedResult> mean(int year) {
        return of(year, Scope.ALL_PROVINCES).findFirst();
    }

    /// The published means of economic regions, highest first.
    public List<PublishedResult> regions(int year) {
        return of(year, Scope.REGION)
                .sorted(Comparator.comparing(
                                (PublishedResult region) -> region.total().orElse(Points.ZERO))
                        .reversed())
                .toList();
    }

    private Stream<PublishedResult> of(int year, Scope scope) {
        return results.stream().filter(result -> result.year() == year && result.scope() == scope);
    }
}
