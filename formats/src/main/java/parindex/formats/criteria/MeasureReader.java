package parindex.formats.criteria;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.formats.tree.Block;
import parindex.formats.tree.Value;

/// Reads the inputs of a rule and the figure that is built from them.
final class MeasureReader {
    private MeasureReader() {}

    /// The figure of a rule, or nothing and the reasons among the faults.
    static Optional<Measure> read(Block rule) {
        var inputs = inputs(rule);
        if (!rule.has("figure")) {
            rule.faults().add(rule.place(), CriteriaFileWording.noFigure());
            return Optional.empty();
        }
        var measure = rule.isMapping("figure")
                ? rule.mapping("figure").flatMap(figure -> built(figure, inputs))
                : rule.scalar("figure").flatMap(figure -> named(figure, inputs));
        measure.ifPresent(figure -> unused(rule, figure, inputs));
        return measure;
    }

    private static Map<String, Input> inputs(Block rule) {
        var found = new LinkedHashMap<String, Input>();
        rule.mapping("inputs")
                .ifPresent(inputs -> inputs.keys()
                        .forEach(name -> inputs.mapping(name).ifPresent(input -> found.put(name, input(name, input)))));
        return found;
    }

    private static Input input(String name, Block input) {
        input.only("label", "en", "unit", "unit-en", "from", "to", "whole");
        var unit = unit(input);
        return new Input(name, label(input), unit, allowed(input, unit));
    }

    private static Optional<Measure> built(Block figure, Map<String, Input> inputs) {
        figure.only("label", "en", "unit", "unit-en", "by", "from", "to", "whole");
        var unit = unit(figure);
        var allowed = allowed(figure, unit);
        var label = label(figure);
        return figure.required("by")
                .flatMap(by -> ExpressionReader.read(by, inputs))
                .map(by -> new Measure(label, unit, by, allowed));
    }

    private static Optional<Measure> named(Value figure, Map<String, Input> inputs) {
        return ExpressionReader.read(figure, inputs).flatMap(by -> {
            if (by instanceof Expression.Named named) {
                return Optional.of(Measure.of(named.input()));
            }
            figure.faults().add(figure.place(), CriteriaFileWording.figureNeedsLabel());
            return Optional.empty();
        });
    }

    private static void unused(Block rule, Measure figure, Map<String, Input> inputs) {
        var used = figure.inputs().stream().map(Input::name).toList();
        inputs.keySet().stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> rule.faults().add(rule.place("inputs"), CriteriaFileWording.inputNotUsed(name)));
    }

    /// A label in both languages; English is the Vietnamese word where no other is given.
    static Text label(Block block) {
        var vi = block.required("label").map(Value::text).orElse("");
        return new Text(vi, BasisReader.english(block, "en", vi));
    }

    private static Text unit(Block block) {
        var vi = block.scalar("unit").map(Value::text).orElse("");
        return new Text(vi, BasisReader.english(block, "unit-en", vi));
    }

    private static Allowed allowed(Block block, Text unit) {
        var percent = unit.equals(Input.PERCENT);
        return new Allowed(
                block.scalar("from").flatMap(from -> from.figure(percent)),
                block.scalar("to").flatMap(to -> to.figure(percent)),
                block.scalar("whole").map(Value::yes).orElse(false));
    }
}
