package parindex.core.criteria;

import parindex.core.points.Award;
import parindex.core.points.Basis;
import parindex.core.points.Facts;
import parindex.core.points.Judgement;
import parindex.core.points.Known;
import parindex.core.points.Points;
import parindex.core.points.Rule;

/// How a leaf is scored in one set: its rule, and where the rule comes from.
///
/// @param rule  how figures become points
/// @param basis source of the rule and how far it is known
public record Scoring(Rule rule, Basis basis) {
    /// The points for these facts, out of `max`, not yet settled; the reason carries the basis. Where no source tells
    /// what the figures earn, the points an appraiser set beside them stand.
    public Award award(Facts facts, Points max) {
        return Judgement.beside(rule, facts, max).under(basis);
    }

    public Known known() {
        return basis.known();
    }
}
