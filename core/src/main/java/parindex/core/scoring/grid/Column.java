package parindex.core.scoring.grid;

import java.util.HashMap;
import java.util.List;
import parindex.core.criteria.Item;
import parindex.core.criteria.Settling;
import parindex.core.points.Facts;
import parindex.core.points.Rule;
import parindex.core.points.States;
import parindex.core.scoring.LeafScore;

/// One leaf in the grid.
///
/// @param leaf  the leaf
/// @param node  its place among the items of the set
/// @param at    where its cells begin in the row of a unit
/// @param names the names of the facts it looks at, one cell each
/// @param rule  its rule, ready for the grid
/// @param full  its maximum in units of the grid
/// @param settling how a score card settles it
/// @param scale decimals of a unit of the grid
record Column(
        Item leaf, int node, int at, List<String> names, CompiledRule rule, long full, Settling settling, int scale) {
    /// @throws IllegalArgumentException if the set gives no rule for the leaf
    static Column of(Item leaf, int node, int at, Settling settling, int scale) {
        var rule = rule(leaf);
        var settler = Settler.of(settling.of(leaf.source()), scale);
        return new Column(
                leaf,
                node,
                at,
                CompiledRule.names(rule),
                CompiledRule.of(rule, leaf, settler),
                Settler.units(leaf.max(), scale),
                settling,
                scale);
    }

    private static Rule rule(Item leaf) {
        return leaf.scoring()
                .orElseThrow(() -> new IllegalArgumentException("no rule for " + leaf.code()))
                .rule();
    }

    /// Works the leaf out from the cells of a unit.
    void mark(Cells cells, int row, Mark mark) {
        mark.begin();
        rule.mark(cells, row, mark);
        if (mark.beyond) {
            beside(facts(cells, row), mark);
        }
    }

    /// Works the leaf out as a score card does, for facts and rules that whole numbers do not hold.
    ///
    /// @throws ArithmeticException if the points do not fit either
    void beside(Facts facts, Mark mark) {
        var score = LeafScore.of(leaf, facts, settling);
        switch (score.state()) {
            case SCORED ->
                mark.scored(
                        Branch.SCORED_BESIDE, 0, Settler.units(score.points().orElseThrow(), scale));
            case MISSING -> mark.none(Branch.MISSING_BESIDE, 0);
            case NOT_APPLICABLE -> mark.none(Branch.NOT_APPLICABLE_BESIDE, 0);
        }
    }

    int width() {
        return names.size();
    }

    /// Lays facts into the cells of a row.
    ///
    /// @param row where the cells of this leaf begin
    /// @return false where cells do not hold them: words for a number, a name that nobody asks for, a long figure
    boolean lay(Facts facts, Cells cells, int row) {
        var laid = 0;
        for (int i = 0; i < names.size(); i++) {
            cells.clear(row + i);
            var fact = facts.given().get(names.get(i));
            if (fact != null && lay(fact, cells, row + i)) {
                laid++;
            }
        }
        return laid == facts.given().size() && rule != CompiledRule.Beside.IT;
    }

    private boolean lay(Facts.Fact fact, Cells cells, int cell) {
        return switch (fact) {
            case Facts.Figure figure -> lay(figure, cells, cell);
            case Facts.State state -> lay(state, cells, cell);
        };
    }

    private boolean lay(Facts.Figure figure, Cells cells, int cell) {
        var value = figure.value();
        if (rule instanceof CompiledStates || !Ratio.fits(value)) {
            return false;
        }
        cells.set(cell, value.numerator().longValue(), value.denominator().longValue());
        return true;
    }

    private boolean lay(Facts.State state, Cells cells, int cell) {
        var number = states().stream().map(States.State::name).toList().indexOf(state.name());
        if (number >= 0) {
            cells.set(cell, number, 1);
        }
        return number >= 0;
    }

    private List<States.State> states() {
        return rule(leaf) instanceof States rule ? rule.states() : List.of();
    }

    /// The facts in the cells of a row, as they were given.
    Facts facts(Cells cells, int row) {
        var given = new HashMap<String, Facts.Fact>();
        for (int i = 0; i < names.size(); i++) {
            if (!cells.isEmpty(row + i)) {
                given.put(names.get(i), fact(cells, row + i));
            }
        }
        return new Facts(given);
    }

    private Facts.Fact fact(Cells cells, int cell) {
        return fact(new Ratio(cells.num[cell], cells.den[cell]));
    }

    /// What a cell with this figure says.
    Facts.Fact fact(Ratio cell) {
        return rule instanceof CompiledStates
                ? new Facts.State(states().get((int) cell.num()).name())
                : new Facts.Figure(cell.share());
    }
}
