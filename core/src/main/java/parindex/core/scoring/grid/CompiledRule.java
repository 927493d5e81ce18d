package parindex.core.scoring.grid;

import java.util.List;
import parindex.core.criteria.item.Item;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

/// A rule ready for the grid: its figures are longs, its names places in a row, its points settled beforehand.
sealed interface CompiledRule
        permits CompiledThreshold,
                CompiledSteps,
                CompiledStates,
                CompiledProportional,
                CompiledDeduction,
                CompiledChecklist,
                CompiledJudgement,
                CompiledRule.Beside {
    /// Leaves the points, or the reason why there are none, on the sheet.
    ///
    /// @param cells what was given
    /// @param row   where the cells of this leaf begin
    void mark(Cells cells, int row, Mark mark);

    /// The names of the facts a rule looks at, one cell each.
    static List<String> names(Rule rule) {
        return switch (rule) {
            case Judgement ignored -> List.of(Judgement.POINTS);
            case Threshold threshold -> names(threshold.inputs());
            case Steps steps -> names(steps.inputs());
            case States states -> names(states.inputs());
            case Proportional proportional -> names(proportional.inputs());
            case Deduction deduction -> names(deduction.inputs());
            case Checklist checklist -> names(checklist.inputs());
        };
    }

    private static List<String> names(List<Input> inputs) {
        return inputs.stream().map(Input::name).distinct().toList();
    }

    /// The rule of a leaf; one whose figures longs do not hold is left to score cards.
    static CompiledRule of(Rule rule, Item leaf, Settler settler) {
        try {
            return compiled(rule, leaf, settler);
        } catch (ArithmeticException tooLong) {
            return Beside.IT;
        }
    }

    private static CompiledRule compiled(Rule rule, Item leaf, Settler settler) {
        var names = names(rule);
        return switch (rule) {
            case Threshold threshold -> CompiledThreshold.of(threshold, leaf, names, settler);
            case Steps steps -> CompiledSteps.of(steps, names, settler);
            case States states -> CompiledStates.of(states, settler);
            case Proportional proportional -> CompiledProportional.of(proportional, leaf, names, settler);
            case Deduction deduction -> CompiledDeduction.of(deduction, leaf.max(), names, settler);
            case Checklist checklist -> CompiledChecklist.of(checklist, names, settler);
            case Judgement judgement -> CompiledJudgement.of(judgement, leaf, settler);
        };
    }

    /// A rule that longs do not hold: every unit is scored on a card.
    enum Beside implements CompiledRule {
        IT;

        @Override
        public void mark(Cells cells, int row, Mark mark) {
            mark.beyond();
        }
    }
}
