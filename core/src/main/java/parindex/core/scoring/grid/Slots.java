package parindex.core.scoring.grid;

import java.util.HashMap;
import java.util.List;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.scoring.grid.number.Ratio;

/// Where the facts of one rule stand in the row of a unit.
///
/// @param at     where its cells begin
/// @param names  the names of the facts it looks at, one cell each
/// @param states the states it knows, none where it looks at figures
record Slots(int at, List<String> names, List<String> states) {
    static Slots of(Rule rule, int at) {
        var states = rule instanceof States choice
                ? choice.states().stream().map(States.State::name).toList()
                : List.<String>of();
        return new Slots(at, CompiledRule.names(rule), states);
    }

    int width() {
        return names.size();
    }

    /// Lays facts into cells.
    ///
    /// @param row where the cells of this rule begin
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
        return laid == facts.given().size();
    }

    private boolean lay(Facts.Fact fact, Cells cells, int cell) {
        return switch (fact) {
            case Facts.Figure figure -> lay(figure, cells, cell);
            case Facts.State state -> lay(state, cells, cell);
        };
    }

    private boolean lay(Facts.Figure figure, Cells cells, int cell) {
        var value = figure.value();
        if (!states.isEmpty() || !Ratio.fits(value)) {
            return false;
        }
        cells.set(cell, value.numerator().longValue(), value.denominator().longValue());
        return true;
    }

    private boolean lay(Facts.State state, Cells cells, int cell) {
        var number = states.indexOf(state.name());
        if (number >= 0) {
            cells.set(cell, number, 1);
        }
        return number >= 0;
    }

    /// The facts in cells, as they were given.
    ///
    /// @param row where the cells of this rule begin
    Facts facts(Cells cells, int row) {
        var given = new HashMap<String, Facts.Fact>();
        for (int i = 0; i < names.size(); i++) {
            if (!cells.isEmpty(row + i)) {
                given.put(names.get(i), fact(new Ratio(cells.num[row + i], cells.den[row + i])));
            }
        }
        return new Facts(given);
    }

    /// What a cell with this figure says.
    Facts.Fact fact(Ratio cell) {
        return states.isEmpty() ? new Facts.Figure(cell.share()) : new Facts.State(states.get((int) cell.num()));
    }
}
