package parindex.formats.publication;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;

/// What was given for a leaf as a bundle writes it: texts by name. An answer to a question is its name, everything else
/// an exact figure.
final class Inputs {
    private Inputs() {}

    static Map<String, String> written(Facts facts, Optional<Rule> rule) {
        var inputs = new TreeMap<String, String>();
        facts.given().forEach((name, fact) -> inputs.put(name, written(fact, isAnswer(rule, name))));
        return inputs;
    }

    private static String written(Facts.Fact fact, boolean answer) {
        if (answer) {
            return fact.said();
        }
        return switch (fact) {
            case Facts.Figure figure -> Figures.of(figure.value());
            case Facts.State state -> word(state.name());
        };
    }

    private static String word(String name) {
        if (Figures.read(name).isPresent()) {
            throw new IllegalArgumentException("a figure was given as a word: " + name);
        }
        return name;
    }

    static Facts read(Map<String, String> inputs, Optional<Rule> rule) {
        var facts = new HashMap<String, Facts.Fact>();
        inputs.forEach((name, text) -> facts.put(name, read(text, isAnswer(rule, name))));
        return new Facts(facts);
    }

    private static Facts.Fact read(String text, boolean answer) {
        var figure = answer ? Optional.<Facts.Fact>empty() : Figures.read(text).<Facts.Fact>map(Facts.Figure::new);
        return figure.orElseGet(() -> new Facts.State(text));
    }

    private static boolean isAnswer(Optional<Rule> rule, String name) {
        return rule.filter(States.class::isInstance)
                .map(States.class::cast)
                .filter(states -> states.input().name().equals(name))
                .isPresent();
    }
}
