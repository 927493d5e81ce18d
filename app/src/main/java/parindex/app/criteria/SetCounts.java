package parindex.app.criteria;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Terms.Size;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Level;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.item.Source;
import parindex.core.points.Known;
import parindex.core.points.Points;
import parindex.core.points.rule.Judgement;

/// What a set comes to, counted.
///
/// @param levels   items of each level
/// @param leaves   items that are scored
/// @param total    their maxima together
/// @param known    leaves by how far their rule is known
/// @param judged   leaves whose points an appraiser sets
/// @param declared only declared and not there to be counted: a set whose structure is not known
public record SetCounts(
        Map<Level, Integer> levels, int leaves, Points total, Map<Known, Integer> known, int judged, boolean declared) {
    public static SetCounts of(CriteriaSet set) {
        if (set.items().isEmpty()) {
            return declared(set.terms().size());
        }
        var leaves = set.leaves();
        var judged = leaves.stream().flatMap(leaf -> leaf.scoring().stream()).filter(SetCounts::isJudged);
        return new SetCounts(levels(set), leaves.size(), set.max(), known(leaves), (int) judged.count(), false);
    }

    private static SetCounts declared(Optional<Size> size) {
        var levels = new EnumMap<Level, Integer>(Level.class);
        size.ifPresent(said -> {
            levels.put(Level.AREA, said.areas());
            levels.put(Level.CRITERION, said.criteria());
            levels.put(Level.COMPONENT, said.components());
        });
        return new SetCounts(levels, 0, size.map(Size::total).orElse(Points.ZERO), Map.of(), 0, true);
    }

    private static Map<Level, Integer> levels(CriteriaSet set) {
        var levels = new EnumMap<Level, Integer>(Level.class);
        set.items().forEach(item -> levels.merge(item.code().level(), 1, Integer::sum));
        return levels;
    }

    private static Map<Known, Integer> known(List<Item> leaves) {
        var known = new EnumMap<Known, Integer>(Known.class);
        leaves.stream()
                .collect(groupingBy(SetCounts::known, counting()))
                .forEach((how, count) -> known.put(how, count.intValue()));
        return known;
    }

    /// How far the rule of a leaf is known; a leaf without a rule is one whose rule is not known.
    public static Known known(Item leaf) {
        return leaf.scoring().map(Scoring::known).orElse(Known.UNKNOWN);
    }

    static boolean isJudged(Scoring scoring) {
        return scoring.rule() instanceof Judgement;
    }

    /// The maxima of the leaves with a kind of source.
    static Points sum(CriteriaSet set, Predicate<Source> kind) {
        return Points.sum(
                set.leaves().stream().filter(leaf -> kind.test(leaf.source())).map(Item::max));
    }

    public int of(Level level) {
        return levels.getOrDefault(level, 0);
    }
}
