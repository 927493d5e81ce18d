package parindex.app.criteria.draft.form;

import java.util.ArrayList;
import java.util.List;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.app.criteria.draft.field.Layout;
import parindex.app.criteria.draft.field.Piece.Choice;
import parindex.app.criteria.draft.field.Piece.Field;
import parindex.app.criteria.draft.field.Piece.Kind;
import parindex.app.criteria.draft.field.TypedNumber;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

/// How each kind of rule is answered: with a number, a choice, a tick (F-04).
public final class CaseInput {
    private CaseInput() {}

    /// What a rule asks for; an appraiser's points where it asks for nothing.
    public static List<Input> asked(Rule rule) {
        return rule instanceof Judgement
                ? List.of(new Input(
                        Judgement.POINTS, DraftWording.judged(), DraftWording.points(), Input.Allowed.FROM_ZERO))
                : rule.inputs();
    }

    /// Whether an input is answered with a word rather than a number: only that of a state.
    public static boolean isWord(Rule rule) {
        return rule instanceof States;
    }

    /// The field of one input.
    public static Field field(Layout layout, String name, Rule rule, Input input) {
        var words = layout.words();
        var label = words.say(input.label());
        return switch (rule) {
            case States states ->
                choice(
                        layout,
                        name,
                        label,
                        states.states().stream()
                                .map(state -> new Answer(state.name(), words.say(state.label())))
                                .toList());
            case Checklist ignored -> layout.named(name, label, Kind.CHOICE, ticks(layout, name));
            case Judgement judgement ->
                judgement.allowed().isEmpty()
                        ? layout.named(name, label, Kind.NUMBER, List.of())
                        : choice(
                                layout,
                                name,
                                label,
                                judgement.allowed().stream()
                                        .map(points -> TypedNumber.typed(points.value(), words.language()))
                                        .map(points -> new Answer(points, points))
                                        .toList());
            case Threshold ignored -> number(layout, name, label, input);
            case Steps ignored -> number(layout, name, label, input);
            case Proportional ignored -> number(layout, name, label, input);
            case Deduction ignored -> number(layout, name, label, input);
        };
    }

    private record Answer(String value, String label) {}

    private static Field number(Layout layout, String name, String label, Input input) {
        return layout.named(name, label, Kind.NUMBER, List.of())
                .counted(layout.words().say(input.unit()));
    }

    private static List<Choice> ticks(Layout layout, String name) {
        return choices(
                layout,
                name,
                List.of(
                        new Answer("1", layout.words().say("draft.tick.yes")),
                        new Answer("0", layout.words().say("draft.tick.no"))));
    }

    private static Field choice(Layout layout, String name, String label, List<Answer> answers) {
        return layout.named(name, label, Kind.CHOICE, choices(layout, name, answers));
    }

    private static List<Choice> choices(Layout layout, String name, List<Answer> answers) {
        var now = layout.fields().get(name);
        var all = new ArrayList<Choice>();
        all.add(new Choice("", "", "", now.isEmpty()));
        answers.forEach(answer -> all.add(
                new Choice(answer.value(), answer.label(), "", answer.value().equals(now))));
        if (all.stream().noneMatch(Choice::chosen)) {
            all.add(new Choice(now, now, "", true));
        }
        return all;
    }
}
