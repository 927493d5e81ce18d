package parindex.core.scoring.grid;

import java.util.List;
import parindex.core.criteria.item.Item;
import parindex.core.points.figure.Side;
import parindex.core.points.rule.Threshold;
import parindex.core.scoring.grid.number.Ratio;

/// All or nothing, ready for the grid.
record CompiledThreshold(Gauge gauge, Side test, Ratio limit, long full) implements CompiledRule {
    static CompiledThreshold of(Threshold rule, Item leaf, List<String> names, Settler settler) {
        return new CompiledThreshold(
                Gauge.of(rule.measure(), names), rule.test(), Ratio.of(rule.limit()), settler.settled(leaf.max()));
    }

    @Override
    public void mark(Cells cells, int row, Mark mark) {
        if (gauge.read(cells, row, mark)) {
            var reached = holds(limit.order(mark.num, mark.den));
            mark.scored(reached ? Branch.REACHED : Branch.NOT_REACHED, 0, reached ? full : 0);
        }
    }

    private boolean holds(int order) {
        return switch (test) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }
}
