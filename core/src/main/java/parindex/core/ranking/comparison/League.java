package parindex.core.ranking.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Fold;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.ranking.Entry;
import parindex.core.ranking.Standings;
import parindex.core.ranking.comparison.Body.Reached;
import parindex.core.ranking.comparison.Table.Row;

/// The units of one kind, which were assessed by one set.
///
/// @param year   assessment year
/// @param set    what was asked
/// @param bodies all of them, or those within a region or group
public record League(int year, CriteriaSet set, List<Body> bodies) {
    public League {
        bodies = List.copyOf(bodies);
    }

    /// The same league within a region and a group: places are given anew among those that are left.
    public League within(Optional<String> region, Optional<String> group) {
        return new League(
                year,
                set,
                bodies.stream()
                        .filter(body -> region.isEmpty() || region.equals(body.region()))
                        .filter(body -> group.isEmpty() || body.groups().contains(group.get()))
                        .toList());
    }

    /// The regions that its units lie in.
    public List<String> regions() {
        return bodies.stream()
                .flatMap(body -> body.region().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// The groups that its units belong to.
    public List<String> groups() {
        return bodies.stream()
                .flatMap(body -> body.groups().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// Its units in their order: on exact values, equal ones sharing the best place; a unit that is not
    /// finished has none and counts nowhere; one with items that do not apply is ranked as the set declares.
    ///
    /// @param at an item, nothing for the total
    public Table table(Optional<ItemCode> at) {
        var reached = reached(at);
        var bands = at.isPresent() ? BandScale.NONE : set.bands();
        var byCode = bodies.stream().collect(toMap(Body::code, Function.identity()));
        var entries = bodies.stream()
                .map(body -> entry(body, at, Optional.ofNullable(reached.get(body.code()))))
                .toList();
        var rows = Standings.of(year, entries, bands).units().stream()
                .map(standing -> new Row(
                        Optional.ofNullable(byCode.get(standing.unit())).orElseThrow(),
                        standing,
                        Optional.ofNullable(reached.get(standing.unit()))))
                .sorted(ORDER)
                .toList();
        return new Table(rows, averages(reached));
    }

    private static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> !row.isRanked())
            .thenComparing(
                    row -> row.standing().reduced().map(Entry.Reduced::form).orElse(""))
            .thenComparing(row -> row.standing().place().orElse(0))
            .thenComparing(row -> Fold.plain(row.body().name()))
            .thenComparing(row -> row.body().code());

    private Map<String, Reached> reached(Optional<ItemCode> at) {
        return bodies.stream()
                .flatMap(body -> body.at(at).stream().map(one -> Map.entry(body.code(), one)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What the total is ranked on is what the card says; below it, the same rule is used on the part.
    private static Entry entry(Body body, Optional<ItemCode> at, Optional<Reached> reached) {
        if (at.isEmpty()) {
            return body.sums().entry().named(body.code());
        }
        return new Entry(
                body.code(),
                reached.map(Reached::points),
                Optional.empty(),
                Map.of(),
                reached.filter(one -> !one.isFull())
                        .map(one -> new Entry.Reduced(one.max(), one.index(), body.form())));
    }

    private Averages averages(Map<String, Reached> reached) {
        var all = Average.of(List.copyOf(reached.values()));
        return new Averages(
                all,
                each(reached, all.common(), body -> body.region().stream()),
                each(reached, all.common(), body -> body.groups().stream()));
    }

    private List<Average> each(Map<String, Reached> reached, Points common, Function<Body, Stream<String>> names) {
        return bodies.stream()
                .flatMap(body -> names.apply(body).map(name -> Map.entry(name, body)))
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> Average.of(
                        group.getKey(),
                        common,
                        group.getValue().stream()
                                .flatMap(member -> Optional.ofNullable(
                                        reached.get(member.getValue().code()))
                                        .stream())
                                .toList()))
                .sorted(Comparator.comparing(
                                (Average average) -> average.share().orElse(Share.ZERO))
                        .reversed()
                        .thenComparing(Average::name))
                .toList();
    }

    /// The averages of a list.
    ///
    /// @param all     of all its units
    /// @param regions of each region, highest share first
    /// @param groups  of each group
    public record Averages(Average all, List<Average> regions, List<Average> groups) {
        public Averages {
            regions = List.copyOf(regions);
            groups = List.copyOf(groups);
        }
    }
}
