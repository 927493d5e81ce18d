package parindex.core.scoring.grid;

import parindex.core.criteria.Settling;
import parindex.core.criteria.item.Item;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Rule;
import parindex.core.scoring.LeafScore;

/// One leaf in the grid.
///
/// @param leaf     the leaf
/// @param node     its place among the items of the set
/// @param slots    where its facts stand
/// @param rule     its rule, ready for the grid
/// @param full     its maximum in units of the grid
/// @param settling how a score card settles it
/// @param scale    decimals of a unit of the grid
record Column(Item leaf, int node, Slots slots, CompiledRule rule, long full, Settling settling, int scale) {
    /// @throws IllegalArgumentException if the set gives no rule for the leaf
    static Column of(Item leaf, int node, int at, Settling settling, int scale) {
        var rule = rule(leaf);
        var settler = Settler.of(settling.of(leaf.source()), scale);
        return new Column(
                leaf,
                node,
                Slots.of(rule, at),
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

    /// Lays facts into the cells of a row; false where cells or whole numbers do not hold them.
    boolean lay(Facts facts, Cells cells, int row) {
        return slots.lay(facts, cells, row) && rule != CompiledRule.Beside.IT;
    }

    /// Works the leaf out from the cells of a unit.
    void mark(Cells cells, int row, Mark mark) {
        mark.begin();
        rule.mark(cells, row, mark);
        if (mark.beyond) {
            beside(slots.facts(cells, row), mark);
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
}
