package parindex.core.scoring.grid;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import parindex.core.points.rule.Steps;
import parindex.core.scoring.grid.number.Ratio;

/// A ladder, ready for the grid.
final class CompiledSteps implements CompiledRule {
    private static final long NOT_TOLD = -1;

    private final Gauge gauge;
    private final Ratio[] from;
    private final @Nullable Ratio[] below;
    private final long[] points;

    private CompiledSteps(Gauge gauge, Ratio[] from, @Nullable Ratio[] below, long[] points) {
        this.gauge = gauge;
        this.from = from;
        this.below = below;
        this.points = points;
    }

    static CompiledSteps of(Steps rule, List<String> names, Settler settler) {
        var count = rule.steps().size();
        var from = new Ratio[count];
        var below = new @Nullable Ratio[count];
        var points = new long[count];
        for (int i = 0; i < count; i++) {
            var step = rule.steps().get(i);
            from[i] = Ratio.of(step.from());
            below[i] = step.below().map(Ratio::of).orElse(null);
            points[i] = step.points()
                    .map(told -> OptionalLong.of(settler.settled(told)))
                    .orElse(OptionalLong.empty())
                    .orElse(NOT_TOLD);
        }
        return new CompiledSteps(Gauge.of(rule.measure(), names), from, below, points);
    }

    @Override
    public void mark(Cells cells, int row, Mark mark) {
        if (gauge.read(cells, row, mark)) {
            reached(taken(mark), mark);
        }
    }

    private int taken(Mark mark) {
        var step = from.length - 1;
        while (step >= 0 && from[step].order(mark.num, mark.den) < 0) {
            step--;
        }
        return step;
    }

    private void reached(int step, Mark mark) {
        if (step < 0) {
            mark.scored(Branch.BELOW_STEPS, 0, 0);
        } else if (endsBefore(step, mark)) {
            mark.none(Branch.STEP_GAP, step);
        } else if (points[step] == NOT_TOLD) {
            mark.none(Branch.STEP_NOT_TOLD, step);
        } else {
            mark.scored(Branch.STEP, step, points[step]);
        }
    }

    private boolean endsBefore(int step, Mark mark) {
        var end = below[step];
        return end != null && end.order(mark.num, mark.den) >= 0;
    }
}
