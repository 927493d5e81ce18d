package parindex.core.points.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parindex.core.language.Text;
import parindex.core.points.figure.FigureWording;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.rule.RuleWording;

/// Collects what differs between two rules: single values, what they look at, and lists of named things.
final class Changes {
    private final List<RuleChange> found = new ArrayList<>();

    /// A state or a part of a check list.
    ///
    /// @param name  name in data files
    /// @param label what it says
    /// @param worth what it earns, in words
    /// @param value what it earns
    record Named(String name, Text label, Text worth, Object value) {}

    List<RuleChange> all() {
        return List.copyOf(found);
    }

    /// A change under which awards may become others.
    void add(Text what, Text before, Text after) {
        add(new RuleChange(what, before, after, false));
    }

    /// A change of words.
    void worded(Text what, Text before, Text after) {
        add(new RuleChange(what, before, after, true));
    }

    /// A figure that is an input as it stands shares name and unit with it, and their change is one.
    private void add(RuleChange change) {
        if (!found.contains(change)) {
            found.add(change);
        }
    }

    void measures(Measure before, Measure after) {
        figures(figure(before), figure(after));
        if (!before.by().toString().equals(after.by().toString())) {
            add(ChangeWording.formula(), FigureWording.words(before.by()), FigureWording.words(after.by()));
        }
        var now = byName(after.inputs(), Input::name);
        before.inputs()
                .forEach(input -> Optional.ofNullable(now.get(input.name())).ifPresent(same -> figures(input, same)));
    }

    /// A measure as if it were an input: both have a name, a unit and a range.
    private static Input figure(Measure measure) {
        return new Input("", measure.label(), measure.unit(), measure.allowed());
    }

    void inputs(Input before, Input after) {
        if (!before.name().equals(after.name())) {
            worded(ChangeWording.inputName(), Text.same(before.name()), Text.same(after.name()));
        }
        figures(before, after);
    }

    private void figures(Input before, Input after) {
        if (!before.label().equals(after.label())) {
            worded(ChangeWording.figureName(), before.label(), after.label());
        }
        if (!before.unit().equals(after.unit())) {
            add(new RuleChange(
                    ChangeWording.unit(after.label()),
                    ChangeWording.unitOrNone(before.unit()),
                    ChangeWording.unitOrNone(after.unit()),
                    !before.unit().equals(Input.PERCENT) && !after.unit().equals(Input.PERCENT)));
        }
        if (!before.allowed().equals(after.allowed())) {
            add(ChangeWording.range(after.label()), range(before), range(after));
        }
    }

    private static Text range(Input input) {
        return RuleWording.range(input.allowed(), input.unit());
    }

    /// What is gone, what earns another amount or is called otherwise, what is new, and another order.
    void named(List<Named> before, List<Named> after) {
        var old = byName(before, Named::name);
        var now = byName(after, Named::name);
        old.forEach((name, one) -> Optional.ofNullable(now.get(name))
                .ifPresentOrElse(
                        same -> one(one, same),
                        () -> add(ChangeWording.part(one.label()), one.worth(), ChangeWording.NOTHING)));
        now.values().stream()
                .filter(one -> !old.containsKey(one.name()))
                .forEach(one -> add(ChangeWording.part(one.label()), ChangeWording.NOTHING, one.worth()));
        if (old.keySet().equals(now.keySet()) && !inOrder(old).equals(inOrder(now))) {
            worded(ChangeWording.order(), ChangeWording.names(inOrder(old)), ChangeWording.names(inOrder(now)));
        }
    }

    private void one(Named before, Named after) {
        if (!before.label().equals(after.label())) {
            worded(ChangeWording.label(), before.label(), after.label());
        }
        if (!before.value().equals(after.value())) {
            add(ChangeWording.part(after.label()), before.worth(), after.worth());
        }
    }

    private static List<String> inOrder(Map<String, Named> named) {
        return List.copyOf(named.keySet());
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        var named = new LinkedHashMap<String, T>();
        all.forEach(one -> named.put(name.apply(one), one));
        return named;
    }
}
