package parindex.core.audit;

import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.intake.ReportedCard;
import parindex.core.unit.NameAliases;

/// All that a check may look at.
///
/// @param card    what the report claims
/// @param set     the criteria set it should follow, where one is known
/// @param aliases names that mean the same body
/// @param tree    the rows of its table as a tree
/// @param prose   its running text with the figures in their places
public record AuditInput(
        ReportedCard card, Optional<CriteriaSet> set, NameAliases aliases, CardTree tree, Prose prose) {
    static AuditInput of(ReportedCard card, Optional<CriteriaSet> set, NameAliases aliases) {
        return new AuditInput(card, set, aliases, new CardTree(card.items()), Prose.of(card));
    }
}
