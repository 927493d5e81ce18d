package parindex.core.points.change;

import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.change.Changes.Named;
import parindex.core.points.figure.FigureWording;
import parindex.core.points.figure.Measure;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.RuleWording;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

/// What differs between two rules, one change each (F-02). Rules of different kinds differ as a whole.
public final class RuleDifference {
    private final Changes changes = new Changes();

    private RuleDifference() {}

    /// A rule and what its item is worth.
    public record Scored(Rule rule, Points max) {}

    /// The changes from one rule to another, empty exactly when they are equal.
    public static List<RuleChange> between(Scored before, Scored after) {
        if (before.rule().equals(after.rule())) {
            return List.of();
        }
        var difference = new RuleDifference();
        if (before.rule().kind() == after.rule().kind()) {
            difference.rules(before.rule(), after.rule());
        }
        var found = difference.changes.all();
        return found.isEmpty() ? List.of(whole(before, after)) : found;
    }

    /// The changes from one measure to another, empty exactly when they are equal.
    public static List<RuleChange> between(Measure before, Measure after) {
        var changes = new Changes();
        changes.measures(before, after);
        return changes.all();
    }

    private static RuleChange whole(Scored before, Scored after) {
        return new RuleChange(
                ChangeWording.rule(),
                before.rule().said(before.max()),
                after.rule().said(after.max()),
                false);
    }

    private void rules(Rule before, Rule after) {
        switch (before) {
            case Threshold rule -> threshold(rule, (Threshold) after);
            case Steps rule -> steps(rule, (Steps) after);
            case States rule -> states(rule, (States) after);
            case Proportional rule -> proportional(rule, (Proportional) after);
            case Deduction rule -> deduction(rule, (Deduction) after);
            case Checklist rule -> checklist(rule, (Checklist) after);
            case Judgement rule -> judgement(rule, (Judgement) after);
        }
    }

    private void threshold(Threshold before, Threshold after) {
        changes.measures(before.measure(), after.measure());
        if (before.test() != after.test()) {
            changes.add(ChangeWording.condition(), RuleWording.condition(before), RuleWording.condition(after));
        } else if (!before.limit().equals(after.limit())) {
            changes.add(
                    ChangeWording.fullAt(),
                    figure(before.limit(), before.measure()),
                    figure(after.limit(), after.measure()));
        }
    }

    private void proportional(Proportional before, Proportional after) {
        changes.measures(before.measure(), after.measure());
        if (!before.fullAt().equals(after.fullAt())) {
            changes.add(
                    ChangeWording.fullAt(),
                    before.fullAt().map(full -> figure(full, before.measure())).orElse(ChangeWording.notTold()),
                    after.fullAt().map(full -> figure(full, after.measure())).orElse(ChangeWording.notTold()));
        }
        if (!before.floor().equals(after.floor())) {
            changes.add(
                    ChangeWording.floor(),
                    figure(before.floor(), before.measure()),
                    figure(after.floor(), after.measure()));
        }
    }

    private void deduction(Deduction before, Deduction after) {
        changes.measures(before.measure(), after.measure());
        if (!before.each().equals(after.each())) {
            changes.add(ChangeWording.each(), FigureWording.points(before.each()), FigureWording.points(after.each()));
        }
        if (!before.knownUpTo().equals(after.knownUpTo())) {
            changes.add(
                    ChangeWording.knownUpTo(),
                    figure(before.knownUpTo(), before.measure()),
                    figure(after.knownUpTo(), after.measure()));
        }
    }

    private void judgement(Judgement before, Judgement after) {
        if (!before.allowed().equals(after.allowed())) {
            changes.add(
                    ChangeWording.allowed(),
                    ChangeWording.allowed(before.allowed()),
                    ChangeWording.allowed(after.allowed()));
        }
    }

    private void states(States before, States after) {
        changes.inputs(before.input(), after.input());
        changes.named(named(before), named(after));
    }

    private static List<Named> named(States rule) {
        return rule.states().stream()
                .map(state -> new Named(state.name(), state.label(), RuleWording.worth(state.worth()), state.worth()))
                .toList();
    }

    private void checklist(Checklist before, Checklist after) {
        changes.named(named(before), named(after));
    }

    private static List<Named> named(Checklist rule) {
        return rule.parts().stream()
                .map(part -> new Named(part.name(), part.label(), FigureWording.points(part.points()), part.points()))
                .toList();
    }

    /// Steps are compared one by one where there are as many as before, otherwise by the figure they begin at.
    private void steps(Steps before, Steps after) {
        changes.measures(before.measure(), after.measure());
        if (before.steps().size() == after.steps().size()) {
            for (int i = 0; i < before.steps().size(); i++) {
                step(
                        i + 1,
                        new Placed(before, before.steps().get(i)),
                        new Placed(after, after.steps().get(i)));
            }
            return;
        }
        for (var step : before.steps()) {
            at(after, step.from())
                    .ifPresentOrElse(
                            same -> step(0, new Placed(before, step), new Placed(after, same)),
                            () -> changes.add(
                                    ChangeWording.step(step, before.measure()), worth(step), ChangeWording.NOTHING));
        }
        after.steps().stream()
                .filter(step -> at(before, step.from()).isEmpty())
                .forEach(step ->
                        changes.add(ChangeWording.step(step, after.measure()), ChangeWording.NOTHING, worth(step)));
    }

    /// A step of a ladder.
    private record Placed(Steps ladder, Steps.Step step) {
        Text from() {
            return figure(step.from(), ladder.measure());
        }

        Text end() {
            return step.below().map(end -> figure(end, ladder.measure())).orElse(ChangeWording.nextStep());
        }
    }

    private static Optional<Steps.Step> at(Steps rule, Share from) {
        return rule.steps().stream().filter(step -> step.from().equals(from)).findFirst();
    }

    private void step(int position, Placed old, Placed now) {
        var before = old.step();
        var after = now.step();
        var what = ChangeWording.step(after, now.ladder().measure());
        if (!before.from().equals(after.from())) {
            changes.add(ChangeWording.stepFrom(position), old.from(), now.from());
        }
        if (!before.points().equals(after.points())) {
            changes.add(what, worth(before), worth(after));
        }
        if (!before.below().equals(after.below())) {
            changes.add(ChangeWording.stepEnd(what), old.end(), now.end());
        }
        if (!before.law().equals(after.law())) {
            changes.worded(
                    ChangeWording.stepLaw(what), ChangeWording.law(before.law()), ChangeWording.law(after.law()));
        }
    }

    private static Text worth(Steps.Step step) {
        return step.points().map(FigureWording::points).orElse(ChangeWording.notTold());
    }

    private static Text figure(Share value, Measure measure) {
        return FigureWording.figure(value, measure.unit());
    }

    private static Text figure(Optional<Share> value, Measure measure) {
        return value.map(figure -> figure(figure, measure)).orElse(ChangeWording.NOTHING);
    }
}
