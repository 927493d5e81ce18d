package parindex.core.scoring.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parindex.core.criteria.item.Item;
import parindex.core.points.rule.Proportional;
import parindex.core.scoring.grid.number.Ratio;

/// In proportion, ready for the grid.
///
/// @param fullAt the figure that earns everything, nothing where no source tells
/// @param floor  the least figure that earns anything, nothing where there is none
/// @param full   settled points for everything
/// @param each   exact points for a figure of one, in units of the rounding
record CompiledProportional(
        Gauge gauge, @Nullable Ratio fullAt, @Nullable Ratio floor, long full, Ratio each, Settler settler)
        implements CompiledRule {
    static CompiledProportional of(Proportional rule, Item leaf, List<String> names, Settler settler) {
        var max = leaf.max().share();
        return new CompiledProportional(
                Gauge.of(rule.measure(), names),
                rule.fullAt().map(Ratio::of).orElse(null),
                rule.floor().map(Ratio::of).orElse(null),
                settler.settled(leaf.max()),
                rule.fullAt()
                        .filter(at -> !at.isZero() && !at.isNegative())
                        .map(at -> settler.exact(max.dividedBy(at)))
                        .orElse(new Ratio(0, 1)),
                settler);
    }

    @Override
    public void mark(Cells cells, int row, Mark mark) {
        if (gauge.read(cells, row, mark)) {
            if (mark.num <= 0) {
                mark.scored(Branch.NOTHING_REACHED, 0, 0);
            } else if (floor != null && floor.order(mark.num, mark.den) < 0) {
                mark.scored(Branch.BELOW_FLOOR, 0, 0);
            } else if (fullAt == null) {
                mark.none(Branch.FULL_NOT_TOLD, 0);
            } else {
                reached(fullAt, mark);
            }
        }
    }

    private void reached(Ratio limit, Mark mark) {
        if (limit.order(mark.num, mark.den) >= 0) {
            mark.scored(Branch.FULL, 0, full);
        } else if (settler.settle(mark, mark.num, each.num(), mark.den, each.den())) {
            mark.scored(Branch.IN_PROPORTION, 0, mark.points);
        }
    }
}
