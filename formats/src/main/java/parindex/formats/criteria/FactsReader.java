package parindex.formats.criteria;

import java.util.List;
import java.util.Optional;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Facts.Fact;
import parindex.core.points.figure.Facts.Figure;
import parindex.core.points.figure.Facts.State;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.formats.tree.Block;
import parindex.formats.tree.Value;

/// Reads what is given for one leaf: `inputs` by name, or `measured` in the order in which the rule asks, parted by a
/// stroke: `3/4`.
final class FactsReader {
    private final Rule rule;

    private FactsReader(Rule rule) {
        this.rule = rule;
    }

    static Facts read(Block block, Rule rule) {
        var reader = new FactsReader(rule);
        return block.has("measured")
                ? block.scalar("measured").map(reader::inOrder).orElse(Facts.NONE)
                : block.mapping("inputs").map(reader::byName).orElse(Facts.NONE);
    }

    /// What is given by the names of the inputs.
    static Facts named(Block inputs, Rule rule) {
        return new FactsReader(rule).byName(inputs);
    }

    private Facts byName(Block inputs) {
        var facts = Facts.NONE;
        for (var name : inputs.keys()) {
            var fact = inputs.scalar(name).flatMap(value -> fact(name, value));
            facts = with(facts, name, fact);
        }
        return facts;
    }

    private Facts inOrder(Value measured) {
        var given = List.of(measured.text().split("/", -1));
        var asked = rule.inputs();
        if (given.size() != asked.size()) {
            measured.faults().add(measured.place(), CriteriaFileWording.inputsDoNotFit(asked.size(), given.size()));
            return Facts.NONE;
        }
        var facts = Facts.NONE;
        for (int i = 0; i < given.size(); i++) {
            var name = asked.get(i).name();
            var value = new Value(given.get(i).strip(), measured.place(), measured.faults());
            facts = with(facts, name, fact(name, value));
        }
        return facts;
    }

    private static Facts with(Facts facts, String name, Optional<Fact> fact) {
        return fact.map(given -> facts.and(name, given)).orElse(facts);
    }

    private Optional<Fact> fact(String name, Value value) {
        if (rule instanceof States && !name.equals(Judgement.POINTS)) {
            return Optional.of(new State(value.text()));
        }
        var unit = rule.inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(Input::unit)
                .findFirst();
        return unit.map(known -> value.figure(known.equals(Input.PERCENT)))
                .orElseGet(value::figure)
                .map(Figure::new);
    }
}
