package parindex.core.analysis;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Source;
import parindex.core.language.Fold;
import parindex.core.points.Points;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;
import parindex.core.scoring.ScoreCard;

/// What a result means: losses by leaf, kind, source and agency, the place among the others, the way from the year
/// before. Made from a card and what is published, and nothing of it is stored.
///
/// @param card      the points
/// @param losses    every leaf that lost points, largest first, equal ones by code
/// @param agencies  the same losses by responsible agency, largest first, nobody last
/// @param standings all units of that year, empty where none are known
/// @param movement  against the year before, nothing where not known
public record Analysis(
        ScoreCard card,
        List<Loss> losses,
        List<AgencyLoss> agencies,
        Standings standings,
        Optional<Movement> movement) {
    private static final Comparator<Loss> LARGEST_FIRST =
            Comparator.comparing(Loss::points).reversed().thenComparing(Loss::code);
    private static final Comparator<AgencyLoss> NOBODY_LAST = Comparator.comparing(
                    (AgencyLoss agency) -> agency.agency().isEmpty())
            .thenComparing(Comparator.comparing(AgencyLoss::lost).reversed())
            .thenComparing(agency -> Fold.plain(agency.agency().orElse("")));

    public Analysis {
        losses = List.copyOf(losses);
        agencies = List.copyOf(agencies);
    }

    /// The analysis of a card.
    ///
    /// @param card        the points
    /// @param attribution why points were lost and who answers
    /// @param standings   all units of that year
    /// @param movement    against the year before
    public static Analysis of(
            ScoreCard card, Attribution attribution, Standings standings, Optional<Movement> movement) {
        var losses = card.set().leaves().stream()
                .flatMap(leaf -> loss(card, leaf, attribution).stream())
                .sorted(LARGEST_FIRST)
                .toList();
        return new Analysis(card, losses, byAgency(losses), standings, movement);
    }

    private static Optional<Loss> loss(ScoreCard card, Item leaf, Attribution attribution) {
        var code = leaf.code();
        return card.leaf(code)
                .points()
                .filter(leaf.max()::isMoreThan)
                .map(achieved -> new Loss(
                        leaf,
                        achieved,
                        leaf.max().minus(achieved),
                        attribution.reason(code),
                        attribution.reasonFrom(code),
                        attribution.responsible(code)));
    }

    private static List<AgencyLoss> byAgency(List<Loss> losses) {
        return losses.stream().collect(groupingBy(Loss::responsible)).entrySet().stream()
                .map(entry -> new AgencyLoss(
                        entry.getKey(), Points.sum(entry.getValue().stream().map(Loss::points)), entry.getValue()))
                .sorted(NOBODY_LAST)
                .toList();
    }

    /// Exact sum of all losses.
    public Points lost() {
        return Points.sum(losses.stream().map(Loss::points));
    }

    public Points lost(Loss.Kind kind) {
        return Points.sum(losses.stream().filter(loss -> loss.kind() == kind).map(Loss::points));
    }

    public Points lost(Source source) {
        return Points.sum(
                losses.stream().filter(loss -> loss.item().source() == source).map(Loss::points));
    }

    public List<Loss> losses(Source source) {
        return losses.stream().filter(loss -> loss.item().source() == source).toList();
    }

    /// The losses at or below an item, largest first.
    public List<Loss> losses(ItemCode code) {
        return losses.stream()
                .filter(loss -> loss.code().equals(code) || loss.code().isBelow(code))
                .toList();
    }

    /// Exact sum of the losses at or below an item.
    public Points lost(ItemCode code) {
        return Points.sum(losses(code).stream().map(Loss::points));
    }

    /// The largest losses, `count` at most.
    public List<Loss> largest(int count) {
        return losses.stream().limit(count).toList();
    }

    /// The unit's own line in the standings.
    public Optional<Standing> standing() {
        return standings.find(card.unit());
    }
}
