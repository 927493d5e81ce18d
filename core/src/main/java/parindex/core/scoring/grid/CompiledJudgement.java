package parindex.core.scoring.grid;

import parindex.core.criteria.item.Item;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.rule.Judgement;
import parindex.core.scoring.grid.number.Limits;
import parindex.core.scoring.grid.number.Ratio;

/// Points that the appraiser sets, ready for the grid.
final class CompiledJudgement implements CompiledRule {
    private final Limits limits;
    private final Ratio[] allowed;
    private final Ratio unit;
    private final Settler settler;

    private CompiledJudgement(Limits limits, Ratio[] allowed, Ratio unit, Settler settler) {
        this.limits = limits;
        this.allowed = allowed;
        this.unit = unit;
        this.settler = settler;
    }

    static CompiledJudgement of(Judgement rule, Item leaf, Settler settler) {
        settler.settled(leaf.max());
        return new CompiledJudgement(
                new Limits(new Ratio(0, 1), Ratio.of(leaf.max().share()), false),
                rule.allowed().stream().map(Points::share).map(Ratio::of).toArray(Ratio[]::new),
                settler.exact(Share.ONE),
                settler);
    }

    @Override
    public void mark(Cells cells, int row, Mark mark) {
        if (cells.isEmpty(row)) {
            mark.none(Branch.OPEN, 0);
        } else {
            judge(cells.num[row], cells.den[row], mark);
        }
    }

    private void judge(long points, long over, Mark mark) {
        if (!limits.include(points, over)) {
            mark.none(Branch.OUT_OF_RANGE, 0);
        } else if (!allows(points, over)) {
            mark.none(Branch.REFUSED, 0);
        } else if (settler.settle(mark, points, unit.num(), over, unit.den())) {
            mark.scored(Branch.JUDGED, 0, mark.points);
        }
    }

    private boolean allows(long points, long over) {
        for (var step : allowed) {
            if (step.is(points, over)) {
                return true;
            }
        }
        return allowed.length == 0;
    }
}
