package parindex.core.scoring.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

/// The grid and the score cards say the same, to the last digit, for 100,000 leaves with rules and facts from fixed
/// seeds.
@Tag("R-04")
class GridEqualsCardsTest {
    private static final int SETS = 2_500;
    private static final int LEAVES = 8;
    private static final int UNITS = 5;
    private static final int CASES = SETS * LEAVES * UNITS;

    /// What can be said of an item of a unit.
    private record Line(String item, LeafScore leaf, Points achieved, Points max, Points lost) {}

    /// What can be said of a unit.
    private record Sheet(List<Line> lines, Points total, Points max, Share index, int missing, boolean complete) {}

    private static Sheet sheet(ScoreCard card) {
        var lines = card.set().items().stream()
                .map(Item::code)
                .map(code -> new Line(
                        code.toString(), card.leaf(code), card.achieved(code), card.max(code), card.lost(code)))
                .toList();
        return new Sheet(
                lines,
                card.total(),
                card.totalMax(),
                card.index(),
                card.missing().size(),
                card.isComplete());
    }

    private static Sheet sheet(CriteriaSet set, PointGrid points, int unit) {
        var lines = set.items().stream()
                .map(Item::code)
                .map(code -> new Line(
                        code.toString(),
                        set.isLeaf(code) ? points.leaf(unit, code) : LeafScore.MISSING,
                        points.achieved(unit, code),
                        points.max(unit, code),
                        points.lost(unit, code)))
                .toList();
        return new Sheet(
                lines,
                points.total(unit),
                points.totalMax(unit),
                points.index(unit),
                points.missing(unit),
                points.isRanked(unit));
    }

    private static PointGrid compared(long seed) {
        var cases = new CasesFixture(seed);
        var set = cases.set(LEAVES);
        var units = cases.units(set, UNITS);
        var points = PointGrid.of(FactGrid.of(ScoringGrid.of(set), units));
        var cards = units.entrySet().stream()
                .map(unit -> ScoreCard.of(unit.getKey(), 2030, set, unit.getValue()))
                .toList();
        assertThat(IntStream.range(0, UNITS)
                        .mapToObj(unit -> sheet(set, points, unit))
                        .toList())
                .as("seed " + seed)
                .isEqualTo(cards.stream().map(GridEqualsCardsTest::sheet).toList());
        return points;
    }

    private static Map<Branch, Integer> branches() {
        var counts = new EnumMap<Branch, Integer>(Branch.class);
        LongStream.range(0, SETS)
                .mapToObj(GridEqualsCardsTest::compared)
                .forEach(points -> IntStream.range(0, UNITS)
                        .forEach(unit -> points.facts().grid().set().leaves().stream()
                                .map(leaf -> points.why(unit, leaf.code()).branch())
                                .forEach(branch -> counts.merge(branch, 1, Integer::sum))));
        return counts;
    }

    @Test
    void points_states_reasons_and_sums_are_the_same_and_most_come_from_the_grid_itself() {
        var branches = branches();
        var beside = branches.getOrDefault(Branch.SCORED_BESIDE, 0);

        assertThat(branches.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(CASES);
        assertThat(branches.keySet())
                .as("every branch was gone")
                .containsExactlyInAnyOrderElementsOf(EnumSet.range(Branch.REACHED, Branch.NOT_APPLICABLE_BESIDE));
        assertThat(beside).as("worked out beside the grid").isLessThan(CASES / 20);
    }
}
