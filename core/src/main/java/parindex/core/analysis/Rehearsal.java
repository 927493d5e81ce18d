package parindex.core.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.UnitFacts;
import parindex.core.scoring.WorkedCase;

/// A draft set tried on past figures of all units before it is issued (thử trước khi ban hành): who moves, which leaf
/// decides nothing, which limit cuts through a crowd, where wording and rule disagree in the examples (U-20).
///
/// @param scenario the figures under the set they were given for and under the draft
/// @param changed  leaves whose points change for somebody
/// @param flat     leaves on which the units do not differ, or hardly
/// @param crowds   limits with many units close by on both sides, the evenest cut first
/// @param failing  why examples of the draft do not hold
public record Rehearsal(
        Scenario scenario, List<Changed> changed, List<Flat> flat, List<Crowd> crowds, List<Text> failing) {
    /// A leaf on which nearly all units have everything decides hardly anything.
    private static final int NEARLY_ALL_PERCENT = 90;

    /// A leaf whose points change.
    ///
    /// @param leaf  in the draft
    /// @param units whose points change, in their order
    public record Changed(Item leaf, List<String> units) {}

    /// A leaf that does not set the units apart.
    ///
    /// @param leaf   in the draft
    /// @param full   units with full points
    /// @param scored units with points
    /// @param same   the points that all have, nothing where only nearly all are at the maximum
    public record Flat(Item leaf, int full, int scored, Optional<Points> same) {}

    /// Tries a draft.
    ///
    /// @param from    the set the figures were given for
    /// @param draft   the set to be tried
    /// @param cases   examples of the draft
    /// @param units   the figures, by unit
    /// @param origins for each leaf of the draft the leaf whose figures it takes, as [Scenario#of] asks for it
    public static Rehearsal of(
            CriteriaSet from,
            CriteriaSet draft,
            List<WorkedCase> cases,
            SequencedMap<String, UnitFacts> units,
            Map<ItemCode, Optional<ItemCode>> origins) {
        var scenario = Scenario.of(from, draft, units, origins);
        return new Rehearsal(
                scenario,
                changed(scenario, origins),
                draft.leaves().stream().flatMap(leaf -> flat(scenario, leaf)).toList(),
                Crowd.in(scenario),
                cases.stream()
                        .flatMap(example -> example.failure(draft).stream())
                        .toList());
    }

    private static List<Changed> changed(Scenario scenario, Map<ItemCode, Optional<ItemCode>> origins) {
        return scenario.to().leaves().stream()
                .flatMap(leaf -> origins
                        .getOrDefault(leaf.code(), Optional.of(leaf.code()))
                        .filter(scenario.from()::isLeaf)
                        .map(origin -> new Changed(leaf, scenario.affected(leaf.code(), origin)))
                        .filter(change -> !change.units().isEmpty())
                        .stream())
                .toList();
    }

    private static Stream<Flat> flat(Scenario scenario, Item leaf) {
        var points = scenario.after().values().stream()
                .map(card -> card.leaf(leaf.code()))
                .filter(score -> score.state() == LeafScore.State.SCORED)
                .flatMap(score -> score.points().stream())
                .toList();
        var full = (int) points.stream().filter(leaf.max()::equals).count();
        var kinds = points.stream().distinct().toList();
        if (points.size() > 1 && kinds.size() == 1) {
            return Stream.of(new Flat(leaf, full, points.size(), Optional.of(kinds.getFirst())));
        }
        return points.size() > 1 && full * 100 >= points.size() * NEARLY_ALL_PERCENT
                ? Stream.of(new Flat(leaf, full, points.size(), Optional.empty()))
                : Stream.of();
    }
}
