package parindex.core.analysis;

import java.util.Map;
import java.util.Optional;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.ReportedUnit;
import parindex.core.points.Points;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standing.Basis;
import parindex.core.ranking.Standings;

/// The ranking that a report prints, as standings: places as printed, totals where printed, nothing in between.
final class PrintedStandings {
    private PrintedStandings() {}

    static Standings of(ReportedCard card) {
        return new Standings(
                card.subject().year().orElse(0),
                card.units().stream().map(unit -> standing(unit, card)).toList());
    }

    private static Standing standing(ReportedUnit unit, ReportedCard card) {
        var total = unit.total().map(Points::new);
        return new Standing(
                unit.name(),
                total,
                unit.rank(),
                isTied(unit, card),
                unit.group(),
                Optional.empty(),
                Map.of(),
                total.isPresent() ? Basis.PUBLISHED : Basis.ORDER_ONLY,
                card.source().file(),
                Optional.empty());
    }

    private static boolean isTied(ReportedUnit unit, ReportedCard card) {
        return unit.rank().isPresent()
                && card.units().stream()
                                .filter(other -> other.rank().equals(unit.rank()))
                                .count()
                        > 1;
    }
}
