package parindex.core.scoring.grid;

import parindex.core.scoring.LeafScore.State;

/// Which way a rule went for a unit: the step, the limit or the obstacle that decided. The same as the sentence of an
/// award in one word, for counting and for drawing; the sentence itself is made when somebody asks for it.
public enum Branch {
    /// No leaf: the sum of what stands below.
    SUM(State.SCORED),
    /// The condition is met.
    REACHED(State.SCORED),
    /// The condition is not met.
    NOT_REACHED(State.SCORED),
    /// Below the lowest step.
    BELOW_STEPS(State.SCORED),
    /// A step, by its number from the lowest.
    STEP(State.SCORED),
    /// A state, by its number in the rule.
    STATE(State.SCORED),
    /// Nothing was reached, so nothing is earned.
    NOTHING_REACHED(State.SCORED),
    /// Below the floor.
    BELOW_FLOOR(State.SCORED),
    /// The figure that earns everything is reached.
    FULL(State.SCORED),
    /// In proportion to the figure that earns everything.
    IN_PROPORTION(State.SCORED),
    /// So much taken away for every case.
    DEDUCTED(State.SCORED),
    /// So many parts fulfilled.
    PARTS(State.SCORED),
    /// The appraiser set the points.
    JUDGED(State.SCORED),
    /// Worked out on a score card, because the figures are too long or too odd for the grid.
    SCORED_BESIDE(State.SCORED),
    /// An input is missing, by its number in the rule.
    MISSING(State.MISSING),
    /// An input lies outside what makes sense, by its number in the rule.
    OUT_OF_RANGE(State.MISSING),
    /// The figure made of the inputs lies outside what makes sense.
    FIGURE_OUT_OF_RANGE(State.MISSING),
    /// The figure divides by zero.
    DIVISION_BY_ZERO(State.MISSING),
    /// No source tells what the step earns, by its number from the lowest.
    STEP_NOT_TOLD(State.MISSING),
    /// Between the end of a step, by its number, and the next.
    STEP_GAP(State.MISSING),
    /// No source tells what the state earns, by its number in the rule.
    STATE_NOT_TOLD(State.MISSING),
    /// No source tells the figure that earns everything.
    FULL_NOT_TOLD(State.MISSING),
    /// No source tells what so many cases lose.
    CASES_NOT_TOLD(State.MISSING),
    /// The appraiser set points that the rule does not allow.
    REFUSED(State.MISSING),
    /// The appraiser has not set the points yet.
    OPEN(State.MISSING),
    /// Found on a score card: words for a number, a name that nobody asks for, figures too long for the grid.
    MISSING_BESIDE(State.MISSING),
    /// Somebody declared that the item does not apply to the unit.
    NOT_APPLICABLE(State.NOT_APPLICABLE),
    /// The state itself says that the item does not apply, by its number in the rule.
    STATE_NOT_APPLICABLE(State.NOT_APPLICABLE),
    /// The same, found on a score card.
    NOT_APPLICABLE_BESIDE(State.NOT_APPLICABLE);

    private final State state;

    Branch(State state) {
        this.state = state;
    }

    /// Whether there is a score, and if not why.
    public State state() {
        return state;
    }
}
