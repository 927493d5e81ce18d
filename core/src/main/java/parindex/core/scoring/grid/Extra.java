package parindex.core.scoring.grid;

import java.util.Optional;
import parindex.core.criteria.Adjustment;
import parindex.core.points.Rounding;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Deduction;
import parindex.core.scoring.AdjustmentScore;

/// A bonus or penalty in the grid: so much for every case, up to its cap.
///
/// @param adjustment what it is for
/// @param slots      where its facts stand
/// @param rule       what its cap loses by every case, nothing where whole numbers do not hold it
/// @param rounding   how it is settled
/// @param scale      decimals of a unit of the grid
record Extra(Adjustment adjustment, Slots slots, Optional<CompiledDeduction> rule, Rounding rounding, int scale) {
    static Extra of(Adjustment adjustment, int at, Rounding rounding, int scale) {
        var deduction = new Deduction(adjustment.measure(), adjustment.each(), Optional.empty());
        var slots = Slots.of(deduction, at);
        return new Extra(
                adjustment,
                slots,
                compiled(adjustment, deduction, slots, Settler.of(rounding, scale)),
                rounding,
                scale);
    }

    private static Optional<CompiledDeduction> compiled(
            Adjustment adjustment, Deduction deduction, Slots slots, Settler settler) {
        try {
            return Optional.of(CompiledDeduction.of(deduction, adjustment.cap(), slots.names(), settler));
        } catch (ArithmeticException tooLong) {
            return Optional.empty();
        }
    }

    boolean isBonus() {
        return adjustment.direction() == Adjustment.Direction.BONUS;
    }

    /// Lays facts into the cells of a row; false where cells or whole numbers do not hold them.
    boolean lay(Facts facts, Cells cells, int row) {
        return slots.lay(facts, cells, row) && rule.isPresent();
    }

    /// Works out what the cases come to.
    void mark(Cells cells, int row, Mark mark) {
        mark.begin();
        rule.orElseThrow().taken(cells, row, mark);
        if (mark.beyond) {
            beside(slots.facts(cells, row), mark);
        }
    }

    /// The same as on a score card.
    void beside(Facts facts, Mark mark) {
        AdjustmentScore.of(adjustment, facts, rounding)
                .points()
                .ifPresentOrElse(
                        points -> mark.scored(Branch.SCORED_BESIDE, 0, Settler.units(points, scale)),
                        () -> mark.none(Branch.MISSING_BESIDE, 0));
    }
}
