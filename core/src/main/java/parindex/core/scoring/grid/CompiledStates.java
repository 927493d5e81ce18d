package parindex.core.scoring.grid;

import parindex.core.points.rule.States;

/// Named states, ready for the grid: the cell holds the number of the state.
final class CompiledStates implements CompiledRule {
    private final Branch[] branches;
    private final long[] points;

    private CompiledStates(Branch[] branches, long[] points) {
        this.branches = branches;
        this.points = points;
    }

    static CompiledStates of(States rule, Settler settler) {
        var count = rule.states().size();
        var branches = new Branch[count];
        var points = new long[count];
        for (int i = 0; i < count; i++) {
            var worth = rule.states().get(i).worth();
            branches[i] = branch(worth);
            points[i] = worth instanceof States.Worth.Earned earned ? settler.settled(earned.points()) : 0;
        }
        return new CompiledStates(branches, points);
    }

    private static Branch branch(States.Worth worth) {
        return switch (worth) {
            case States.Worth.Earned ignored -> Branch.STATE;
            case States.Worth.NotTold ignored -> Branch.STATE_NOT_TOLD;
            case States.Worth.NotApplicable ignored -> Branch.STATE_NOT_APPLICABLE;
        };
    }

    @Override
    public void mark(Cells cells, int row, Mark mark) {
        if (cells.isEmpty(row)) {
            mark.none(Branch.MISSING, 0);
        } else {
            var state = (int) cells.num[row];
            mark.scored(branches[state], state, points[state]);
        }
    }
}
