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
        return new Key(result.year(), result.scope(), name(result.scope(), result.name(), result.year()));
    }

    /// What a name means: a province is the one of the register in that year, by any of its names; other names are the
    /// same where they differ in accents, case or punctuation alone.
    private String name(Scope scope, String name, int year) {
        return scope == Scope.PROVINCE
                ? register.find(name, year).map(Unit::name).orElse(name)
                : Unit.key(name);
    }

    /// The years of which anything is known of units of a kind, latest first.
    public List<Integer> years(Scope scope) {
        return results.stream()
                .filter(result -> result.scope() == scope)
                .map(PublishedResult::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /// The provinces of a year as they were published.
    public Standings standings(int year) {
        return standings(Scope.PROVINCE, year);
    }

    /// The units of a kind as they were published for a year; none for what is no kind of units. Units of two kinds
    /// never stand in the same standings, whatever they are called.
    public Standings standings(Scope scope, int year) {
        var units = of(year, scope).filter(result -> scope.kind().isPresent()).toList();
        var shared = units.stream()
                .flatMap(result -> result.place().stream())
                .collect(groupingBy(place -> place, counting()));
        return new Standings(
                year,
                units.stream()
                        .map(result -> standing(
                                result,
                                result.place()
                                        .filter(place -> shared.getOrDefault(place, 0L) > 1)
                                        .isPresent()))
                        .toList());
    }

    private Standing standing(PublishedResult result, boolean tied) {
        var unit = province(result);
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

    /// The register has provinces alone: a ministry that is called like one is not looked for there.
    private Optional<Unit> province(PublishedResult result) {
        return result.scope() == Scope.PROVINCE ? register.find(result.name(), result.year()) : Optional.empty();
    }

    /// How many units of a kind were ranked in a year: as many as were said to be, and no fewer than have a place.
    public int ranked(Scope scope, int year) {
        var placed =
                of(year, scope).filter(result -> result.place().isPresent()).count();
        var said = of(year, scope).flatMap(result -> result.of().stream()).max(Comparator.naturalOrder());
        return Math.max((int) placed, said.orElse(0));
    }

    /// How many provinces a region has in a year.
    public int within(String region, int year) {
        return (int) register.in(year).stream()
                .filter(unit -> unit.region().filter(region::equals).isPresent())
                .count();
    }

    /// What was published of one province, by any form of its name.
    public Optional<PublishedResult> find(String unit, int year) {
        return find(Scope.PROVINCE, unit, year);
    }

    /// What was published of one unit of a kind.
    public Optional<PublishedResult> find(Scope scope, String unit, int year) {
        var wanted = name(scope, unit, year);
        return of(year, scope)
                .filter(result -> name(scope, result.name(), year).equals(wanted))
                .findFirst();
    }

    /// The published mean of all provinces.
    public Optional<PublishedResult> mean(int year) {
        return mean(Scope.PROVINCE, year);
    }

    /// The published mean of all units of a kind, nothing where none was published.
    public Optional<PublishedResult> mean(Scope scope, int year) {
        return scope.mean().flatMap(all -> of(year, all).findFirst());
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
