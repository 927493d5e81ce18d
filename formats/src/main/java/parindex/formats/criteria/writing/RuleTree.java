package parindex.formats.criteria.writing;

import java.util.Optional;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.Points;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Branch;
import parindex.formats.tree.Node.Word;

/// How a leaf is scored, by kind of rule, with the keys that the reader knows.
public final class RuleTree {
    private static final Node UNKNOWN = Word.of("unknown");

    private RuleTree() {}

    /// The whole rule with its basis.
    public static Branch of(Scoring scoring) {
        var branch = new NewBranch().word("kind", scoring.rule().kind());
        rule(scoring.rule(), branch);
        BasisTree.put(scoring.basis(), branch);
        return branch.done();
    }

    private static void rule(Rule rule, NewBranch branch) {
        switch (rule) {
            case Threshold threshold -> threshold(threshold, branch);
            case Steps steps -> steps(steps, branch);
            case States states -> states(states, branch);
            case Proportional proportional -> proportional(proportional, branch);
            case Deduction deduction -> deduction(deduction, branch);
            case Checklist checklist -> checklist(checklist, branch);
            case Judgement judgement ->
                branch.list(
                        "allowed",
                        judgement.allowed().stream().map(RuleTree::points).toList());
        }
    }

    private static void threshold(Threshold rule, NewBranch branch) {
        MeasureTree.put(rule.measure(), branch);
        var limit = MeasureTree.figure(
                rule.limit(), MeasureTree.isPercent(rule.measure().unit()));
        var test = switch (rule.test()) {
            case AT_LEAST -> "at-least";
            case MORE_THAN -> "more-than";
            case AT_MOST -> "at-most";
            case LESS_THAN -> "less-than";
        };
        branch.put(test, limit);
    }

    private static void steps(Steps rule, NewBranch branch) {
        MeasureTree.put(rule.measure(), branch);
        var percent = MeasureTree.isPercent(rule.measure().unit());
        branch.list(
                "steps", rule.steps().stream().map(step -> step(step, percent)).toList());
    }

    private static Node step(Steps.Step step, boolean percent) {
        var branch = new NewBranch()
                .put("from", MeasureTree.figure(step.from(), percent))
                .put("below", MeasureTree.figure(step.below(), percent))
                .put("points", points(step.points()));
        BasisTree.law(step.law(), branch);
        return branch.done();
    }

    private static void states(States rule, NewBranch branch) {
        branch.put("input", Word.of(rule.input().name()));
        MeasureTree.label(rule.input().label(), branch);
        branch.list("states", rule.states().stream().map(RuleTree::state).toList());
    }

    private static Node state(States.State state) {
        var worth = switch (state.worth()) {
            case States.Worth.Earned earned -> points(earned.points());
            case States.Worth.NotTold ignored -> UNKNOWN;
            case States.Worth.NotApplicable ignored -> Word.of("not-applicable");
        };
        var branch = new NewBranch().put("state", Word.of(state.name()));
        return MeasureTree.label(state.label(), branch).put("points", worth).done();
    }

    private static void proportional(Proportional rule, NewBranch branch) {
        MeasureTree.put(rule.measure(), branch);
        var percent = MeasureTree.isPercent(rule.measure().unit());
        branch.put("full-at", MeasureTree.figure(rule.fullAt(), percent).orElse(UNKNOWN));
        branch.put("floor", MeasureTree.figure(rule.floor(), percent));
    }

    private static void deduction(Deduction rule, NewBranch branch) {
        MeasureTree.put(rule.measure(), branch);
        var percent = MeasureTree.isPercent(rule.measure().unit());
        branch.put("each", points(rule.each()));
        branch.put("known-up-to", MeasureTree.figure(rule.knownUpTo(), percent));
    }

    private static void checklist(Checklist rule, NewBranch branch) {
        branch.list("parts", rule.parts().stream().map(RuleTree::part).toList());
    }

    private static Node part(Checklist.Part part) {
        var branch = new NewBranch().put("part", Word.of(part.name()));
        return MeasureTree.label(part.label(), branch)
                .put("points", points(part.points()))
                .done();
    }

    private static Node points(Optional<Points> points) {
        return points.map(RuleTree::points).orElse(UNKNOWN);
    }

    static Node points(Points points) {
        return Word.figure(points.toString());
    }
}
