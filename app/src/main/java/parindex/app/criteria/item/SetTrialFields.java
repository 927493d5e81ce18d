package parindex.app.criteria.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.criteria.item.SetTrialPage.Choice;
import parindex.app.criteria.item.SetTrialPage.Field;
import parindex.app.kit.web.Words;
import parindex.app.kit.web.typed.TypedFigure;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Proportional;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Threshold;

/// The fields of the form that tries a rule out, and what was typed into them.
///
/// @param words in the language of the reader
/// @param rule  the rule
/// @param max   the maximum of its item
/// @param typed what was typed
record SetTrialFields(Words words, Rule rule, Points max, SetTyped typed) {
    /// Every field with what was typed into it.
    List<Field> fields() {
        return switch (rule) {
            case States states -> List.of(state(states));
            case Checklist checklist ->
                checklist.parts().stream().map(this::part).toList();
            case Judgement judgement -> List.of(judged(judgement));
            case Threshold threshold -> numbers(threshold.inputs());
            case Steps steps -> numbers(steps.inputs());
            case Proportional proportional -> numbers(proportional.inputs());
            case Deduction deduction -> numbers(deduction.inputs());
        };
    }

    /// Whether something stands open that has to be asked before the rule can be tried.
    boolean open() {
        return fields().stream()
                .anyMatch(field -> !field.asked().isEmpty() || !field.fault().isEmpty());
    }

    /// What was typed, as facts.
    Facts facts() {
        var facts = Facts.NONE;
        for (var name : typed.names()) {
            var fact = fact(name);
            if (fact.isPresent()) {
                facts = facts.and(name, fact.get());
            }
        }
        return facts;
    }

    private Optional<Facts.Fact> fact(String name) {
        return rule instanceof States
                ? Optional.of(typed.text(name)).filter(text -> !text.isEmpty()).map(Facts.State::new)
                : typed.figure(name, input(name)).map(Facts.Figure::new);
    }

    /// The input of a name; one that nobody asks for is a bare number.
    private Input input(String name) {
        return rule.inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Input(name, Input.BARE, Input.BARE, Input.Allowed.ANY));
    }

    private List<Field> numbers(List<Input> inputs) {
        return inputs.stream()
                .map(input -> number(input, words.say(input.label()), words.say(input.unit())))
                .toList();
    }

    private Field number(Input input, String label, String unit) {
        var read = typed.read(input.name(), input);
        var asked = read instanceof TypedFigure.Asked twofold
                ? typed.readings(input.name(), twofold)
                : List.<SetTrialPage.Reading>of();
        var fault = read instanceof TypedFigure.Refused ? words.say("criteria.trial.no-number") : "";
        return new Field(
                SetTyped.PREFIX + input.name(),
                label,
                unit,
                range(input),
                typed.text(input.name()),
                List.of(),
                asked,
                fault);
    }

    private Field judged(Judgement judgement) {
        var range = new Input.Allowed(Optional.of(Share.ZERO), Optional.of(max.share()), false);
        var input = new Input(Judgement.POINTS, Input.BARE, Input.BARE, range);
        var label = words.say("criteria.trial.judged");
        if (judgement.allowed().isEmpty()) {
            return number(input, label, words.say("criteria.trial.points"));
        }
        var choices = judgement.allowed().stream()
                .map(points -> new SetFigures(words).typed(points.value()))
                .map(points -> choice(Judgement.POINTS, points, points));
        return choose(Judgement.POINTS, label, choices);
    }

    private Field state(States states) {
        var name = states.input().name();
        var choices = states.states().stream().map(state -> choice(name, state.name(), words.say(state.label())));
        return choose(name, words.say(states.input().label()), choices);
    }

    private Field part(Checklist.Part part) {
        var choices = Stream.of(
                choice(part.name(), "1", words.say("criteria.trial.yes")),
                choice(part.name(), "0", words.say("criteria.trial.no")));
        return choose(part.name(), words.say(part.label()), choices);
    }

    private Field choose(String name, String label, Stream<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(choice(name, "", words.say("criteria.trial.choose")));
        choices.forEach(all::add);
        if (all.stream().noneMatch(Choice::chosen)) {
            all.add(new Choice(typed.text(name), typed.text(name), true)); // an answer the rule does not know
        }
        return new Field(SetTyped.PREFIX + name, label, "", "", typed.text(name), all, List.of(), "");
    }

    private Choice choice(String name, String value, String label) {
        return new Choice(value, label, typed.text(name).equals(value));
    }

    private String range(Input input) {
        var figures = new SetFigures(words);
        var allowed = input.allowed();
        var least = allowed.least().map(limit -> words.say("criteria.trial.from", figures.number(limit, input.unit())));
        var most = allowed.most().map(limit -> words.say("criteria.trial.to", figures.figure(limit, input.unit())));
        var span = Stream.concat(least.stream(), most.stream()).collect(Collectors.joining(" "));
        var whole = allowed.whole() ? words.say("criteria.trial.whole") : "";
        return Stream.of(span, whole).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
