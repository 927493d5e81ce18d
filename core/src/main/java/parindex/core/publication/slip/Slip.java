package parindex.core.publication.slip;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Citation;
import parindex.core.points.Points;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.GivenTable;
import parindex.core.points.rule.Rule;
import parindex.core.points.table.RuleTable;
import parindex.core.publication.LeafRecord;
import parindex.core.publication.Origin;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

/// The slip of one leaf of one unit (phiếu điểm tiêu chí thành phần): what was asked, by which clause, what was given,
/// what that earned, why not more, and what would have earned more. All of it follows from the rule and what was given.
/// Sentences are short; words that the criteria set itself uses are quoted as they stand there.
///
/// @param set   by which the unit was assessed; every leaf has a rule
/// @param leaf  the leaf
/// @param given what was given for it, and where its points come from
/// @param score what it earned
public record Slip(CriteriaSet set, Item leaf, LeafRecord given, LeafScore score) {
    /// The slip of a leaf on a card.
    public static Slip of(ScoreCard card, Item leaf, LeafRecord given) {
        return new Slip(card.set(), leaf, given, card.leaf(leaf.code()));
    }

    /// The items above, from the area down.
    public List<Item> above() {
        return Stream.iterate(leaf.code().parent(), Optional::isPresent, code -> code.flatMap(ItemCode::parent))
                .flatMap(Optional::stream)
                .sorted()
                .flatMap(code -> set.item(code).stream())
                .toList();
    }

    /// Where the rule comes from, and how far it is known.
    public Basis basis() {
        return leaf.scoring().map(Scoring::basis).orElse(Basis.NONE);
    }

    /// The legal acts that it rests on.
    public List<Citation> law() {
        return set.law(leaf.code());
    }

    Rule rule() {
        return leaf.scoring()
                .map(Scoring::rule)
                .orElseThrow(() -> new IllegalStateException("no rule for " + leaf.code()));
    }

    /// What the table of the rule is about.
    public Text about() {
        return RuleTable.about(rule());
    }

    public RuleTable table() {
        return RuleTable.of(rule(), leaf.max());
    }

    public GivenTable data() {
        return GivenTable.of(rule(), given.facts());
    }

    public Points max() {
        return leaf.max();
    }

    /// How far it came, sentence by sentence: the figure, the step reached, the result, how it was rounded.
    public List<Text> reached() {
        return Reached.said(this);
    }

    /// Why it did not earn more.
    public List<Text> shortfall() {
        return Shortfall.said(this);
    }

    /// What would have earned more, from the rule itself.
    public List<Text> wanted() {
        return Wanted.said(this);
    }

    /// Who decided on the points: a role or a body, never a person.
    ///
    /// @param host the body that runs the round
    public List<Text> decided(String host) {
        return SlipWording.decided(this, host);
    }

    /// Where its points come from.
    public Origin origin() {
        return given.origin();
    }

    boolean isApart() {
        return score.state() == LeafScore.State.NOT_APPLICABLE;
    }

    boolean isFull() {
        return score.points().filter(points -> !points.isLessThan(leaf.max())).isPresent();
    }

    /// Whether no rule computes the leaf: the unit states its points, and somebody may set others.
    boolean isJudged() {
        return score.award().filter(Award.Judged.class::isInstance).isPresent();
    }

    /// The points that the unit stated where no rule computes them.
    Optional<Points> stated() {
        return Optional.of(this).filter(Slip::isJudged).flatMap(Slip::settled);
    }

    /// The points that the rule gives for what was given, rounded as the set says; nothing where it gives none.
    Optional<Points> byRule() {
        return Optional.of(this).filter(slip -> !slip.isJudged()).flatMap(Slip::settled);
    }

    private Optional<Points> settled() {
        return score.award()
                .flatMap(award -> award.points())
                .map(set.terms().settling().of(leaf.source())::settle);
    }
}
