package parindex.core.ranking.comparison;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.ranking.comparison.Body.Reached;

/// The average of some units. Points are averaged over units with the same maximum only; the others count in the share
/// of what each can reach.
///
/// @param name   whose average it is, empty for all
/// @param common the maximum that units have to have for their points to count
/// @param points mean of the points of units with that maximum, nothing where there is none
/// @param equal  how many units that are
/// @param share  mean share of what each unit can reach, nothing where no unit counts
/// @param all    how many units count in the share
public record Average(String name, Points common, Optional<Share> points, int equal, Optional<Share> share, int all) {
    /// The average of all units of a list, whose common maximum is the one that most of them have.
    static Average of(List<Reached> reached) {
        return of("", common(reached), reached);
    }

    static Average of(String name, Points common, List<Reached> reached) {
        var equal = reached.stream().filter(one -> one.max().equals(common)).toList();
        return new Average(
                name,
                common,
                mean(equal.stream().map(one -> one.points().share()).toList()),
                equal.size(),
                mean(reached.stream().map(Reached::share).toList()),
                reached.size());
    }

    private static Points common(List<Reached> reached) {
        return reached.stream().collect(groupingBy(Reached::max, counting())).entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Points, Long> one) -> one.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(Points.ZERO);
    }

    private static Optional<Share> mean(List<Share> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().reduce(Share.ZERO, Share::plus).dividedBy(Share.of(values.size())));
    }

    /// Whether points of a unit can be laid beside this average.
    public boolean isBeside(Reached reached) {
        return reached.max().equals(common);
    }

    /// Whether some units count in the share only.
    public boolean isMixed() {
        return equal != all;
    }
}
