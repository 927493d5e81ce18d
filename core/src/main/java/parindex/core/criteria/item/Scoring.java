package parindex.core.criteria.item;

import java.util.List;
import java.util.stream.Stream;
import parindex.core.points.Basis;
import parindex.core.points.Citation;
import parindex.core.points.Known;
import parindex.core.points.Points;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.Steps;

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

    /// Every legal act that the rule or a step of it cites.
    public List<Citation> law() {
        var steps = rule instanceof Steps ladder ? ladder.steps().stream() : Stream.<Steps.Step>empty();
        return Stream.concat(basis.law().stream(), steps.flatMap(step -> step.law().stream()))
                .distinct()
                .toList();
    }

    public Known known() {
        return basis.known();
    }
}
