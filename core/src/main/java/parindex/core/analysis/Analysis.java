package parindex.core.analysis;

import java.util.List;
import java.util.Optional;
import parindex.core.criteria.Source;
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
    public Analysis {
        losses = List.copyOf(losses);
        agencies = List.copyOf(agencies);
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

    /// The largest losses, `count` at most.
    public List<Loss> largest(int count) {
        return losses.stream().limit(count).toList();
    }

    /// The unit's own line in the standings.
    public Optional<Standing> standing() {
        return standings.find(card.unit());
    }
}
