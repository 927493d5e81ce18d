package parindex.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.States;
import parindex.core.scoring.UnitFacts;
import parindex.core.scoring.grid.ScoringGrid;

/// Single changes to try: for every unit and leaf one input gets another figure that its rule can turn into points.
final class Changes {
    private final Random random = new Random(7);
    private final Field field;
    private final ScoringGrid grid;

    /// One change, as a cell of the grid and as facts.
    record Change(int unit, ItemCode leaf, int node, int cell, long num, long den, Facts facts) {}

    private Changes(Field field) {
        this.field = field;
        this.grid = ScoringGrid.of(field.set());
    }

    static List<Change> of(Field field, Map<String, UnitFacts> units) {
        var changes = new Changes(field);
        var all = new ArrayList<Change>();
        for (var facts : units.values()) {
            var unit = all.size() / field.set().leaves().size();
            field.set().leaves().forEach(leaf -> all.add(changes.change(unit, leaf, facts.of(leaf.code()))));
        }
        return all;
    }

    private Change change(int unit, Item leaf, Facts given) {
        var names = given.given().keySet().stream().sorted().toList();
        var name = names.get(random.nextInt(names.size()));
        var fact = field.other(leaf.code()).find(name).orElseThrow();
        var cell = grid.cell(leaf.code(), name);
        return switch (fact) {
            case Facts.Figure figure -> {
                var num = figure.value().numerator().longValueExact();
                var den = figure.value().denominator().longValueExact();
                yield new Change(unit, leaf.code(), grid.node(leaf.code()), cell, num, den, given.and(name, fact));
            }
            case Facts.State state -> {
                var number = number(leaf, state.name());
                yield new Change(unit, leaf.code(), grid.node(leaf.code()), cell, number, 1, given.and(name, fact));
            }
        };
    }

    private static int number(Item leaf, String state) {
        return leaf.scoring().orElseThrow().rule() instanceof States rule
                ? rule.states().stream().map(States.State::name).toList().indexOf(state)
                : -1;
    }
}
