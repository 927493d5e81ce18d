package parindex.formats.criteria.writing;

import java.util.Optional;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.Adjustments;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Word;

/// Bonuses and penalties of a set.
final class AdjustmentsTree {
    private AdjustmentsTree() {}

    static Optional<Node> of(Adjustments adjustments) {
        if (adjustments.equals(Adjustments.NONE)) {
            return Optional.empty();
        }
        return Optional.of(new NewBranch()
                .put("bonus-cap", adjustments.bonusCap().map(RuleTree::points))
                .put("penalty-cap", adjustments.penaltyCap().map(RuleTree::points))
                .holds("above-max", adjustments.aboveMax())
                .list(
                        "items",
                        adjustments.all().stream()
                                .map(AdjustmentsTree::adjustment)
                                .toList())
                .done());
    }

    private static Node adjustment(Adjustment adjustment) {
        var branch = new NewBranch().put("name", Word.of(adjustment.name()));
        MeasureTree.label(adjustment.title(), branch).word("kind", adjustment.direction());
        MeasureTree.put(adjustment.measure(), branch);
        branch.put("each", RuleTree.points(adjustment.each())).put("cap", RuleTree.points(adjustment.cap()));
        BasisTree.put(adjustment.basis(), branch);
        return branch.done();
    }
}
