package parindex.app.criteria.item;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parindex.app.criteria.item.SetItemPage.Case;
import parindex.app.kit.web.Words;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.language.Text;
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
import parindex.core.scoring.WorkedCase;

/// The worked cases of one item in words, each tried.
///
/// @param words in the language of the reader
/// @param set   the set
/// @param leaf  the item
/// @param rule  its rule
/// @param typed the address of its page
record SetCases(Words words, CriteriaSet set, Item leaf, Rule rule, SetTyped typed) {
    private static final Facts.Fact FULFILLED = new Facts.Figure(Share.ONE);

    List<Case> of(List<WorkedCase> cases) {
        return cases.stream()
                .filter(one -> one.item().equals(leaf.code()))
                .map(this::one)
                .toList();
    }

    private Case one(WorkedCase worked) {
        var failure = worked.failure(set);
        return new Case(
                worked.name(),
                given(worked.facts()),
                expected(worked),
                failure.isEmpty(),
                failure.map(words::say).orElse(""),
                worked.basis(),
                typed.url(texts(worked.facts())));
    }

    private String expected(WorkedCase worked) {
        return switch (worked.outcome()) {
            case SCORED ->
                words.say(
                        "criteria.points",
                        words.figures()
                                .exact(worked.points().orElse(Points.ZERO).value()));
            case NOT_COMPUTABLE -> words.say("criteria.trial.not-computable");
            case JUDGED -> words.say("criteria.trial.judgement");
            case NOT_APPLICABLE -> words.say("criteria.trial.not-applicable");
        };
    }

    /// What is given, in the order in which the rule asks; of a list of parts, those that are fulfilled.
    private String given(Facts facts) {
        var known = new ArrayList<String>();
        rule.inputs()
                .forEach(input -> facts.find(input.name())
                        .map(fact -> given(fact, input))
                        .filter(said -> !said.isEmpty())
                        .ifPresent(known::add));
        facts.given().keySet().stream()
                .filter(name ->
                        rule.inputs().stream().noneMatch(input -> input.name().equals(name)))
                .sorted()
                .forEach(name -> facts.find(name).ifPresent(fact -> known.add(given(fact, bare(name)))));
        return known.isEmpty() ? words.say("criteria.cases.nothing") : String.join(" · ", known);
    }

    private String given(Facts.Fact fact, Input input) {
        return switch (rule) {
            case States states -> state(states, fact);
            case Checklist ignored -> fact.equals(FULFILLED) ? words.say(input.label()) : "";
            case Threshold ignored -> figure(fact, input);
            case Steps ignored -> figure(fact, input);
            case Proportional ignored -> figure(fact, input);
            case Deduction ignored -> figure(fact, input);
            case Judgement ignored -> figure(fact, input);
        };
    }

    private String state(States states, Facts.Fact fact) {
        return states.states().stream()
                .filter(state -> state.name().equals(fact.said()))
                .map(state -> words.say(state.label()))
                .findFirst()
                .orElse(fact.said());
    }

    private String figure(Facts.Fact fact, Input input) {
        return new SetFigures(words).given(fact, input);
    }

    private static Input bare(String name) {
        return new Input(name, Text.same(name), Input.BARE, Input.Allowed.ANY);
    }

    /// The facts as a person would type them.
    private TreeMap<String, String> texts(Facts facts) {
        var figures = new SetFigures(words);
        return facts.given().entrySet().stream()
                .collect(Collectors.toMap(
                        java.util.Map.Entry::getKey,
                        fact -> text(figures, fact.getKey(), fact.getValue()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private String text(SetFigures figures, String name, Facts.Fact fact) {
        var unit = rule.inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(Input::unit)
                .findFirst()
                .orElse(Input.BARE);
        return fact instanceof Facts.Figure figure ? figures.typed(figure.value(), unit) : fact.said();
    }
}
