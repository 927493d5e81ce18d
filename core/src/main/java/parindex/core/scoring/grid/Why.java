package parindex.core.scoring.grid;

import java.util.Optional;
import parindex.core.criteria.item.Item;
import parindex.core.points.Points;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Award;
import parindex.core.scoring.LeafScore;

/// Why a unit has the points of an item: which way the rule went, what was given, what was lost. A view of the grid
/// that costs nothing; the sentences are made by the rule itself when somebody asks for them.
///
/// @param points the grid
/// @param unit   the unit, by its row
/// @param node   the item, by its place in the set
public record Why(PointGrid points, int unit, int node) {
    public Item item() {
        return grid().item(node);
    }

    /// Which way the rule went, `SUM` for an item with parts.
    public Branch branch() {
        return Mark.branch(points.reason(unit, node));
    }

    /// The step, state or input that the branch is about, from zero; for a checklist the number of parts fulfilled.
    public int number() {
        return Mark.number(points.reason(unit, node));
    }

    public Points achieved() {
        return grid().points(points.achieved(unit, node));
    }

    /// Points lost: what could have been reached less what was.
    public Points lost() {
        return grid().points(points.lost(unit, node));
    }

    /// The same in whole units of the grid.
    public long lostUnits() {
        return points.lost(unit, node);
    }

    /// The facts that the rule looked at.
    ///
    /// @throws IllegalArgumentException if the item is no leaf
    public Facts facts() {
        return points.facts().facts(unit, item().code());
    }

    /// The score with its reason in both languages, the same as on a score card.
    ///
    /// @throws IllegalArgumentException if the item is no leaf
    public LeafScore score() {
        var given = facts();
        var award = branch() == Branch.NOT_APPLICABLE ? Optional.<Award>empty() : Optional.of(award(given));
        return new LeafScore(branch().state(), settled(), award);
    }

    private Optional<Points> settled() {
        return switch (branch().state()) {
            case SCORED -> Optional.of(achieved());
            case MISSING -> Optional.empty();
            case NOT_APPLICABLE -> grid().givesFullMark() ? Optional.of(item().max()) : Optional.empty();
        };
    }

    private Award award(Facts given) {
        return item().scoring().orElseThrow().award(given, item().max());
    }

    private ScoringGrid grid() {
        return points.facts().grid();
    }
}
