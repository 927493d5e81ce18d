package parindex.core.analysis;

import java.util.Optional;
import parindex.core.audit.AuditReport;
import parindex.core.criteria.CriteriaSet;
import parindex.core.intake.Acceptance;
import parindex.core.intake.ReportedCard;
import parindex.core.points.Points;
import parindex.core.ranking.Standing;

/// Everything that one report gives: what it says, what does not add up in it, and what its figures mean. The same
/// for the command line and the screens.
///
/// @param card     what the report says
/// @param set      the criteria set it was judged by, nothing where none is known
/// @param audit    what does not add up
/// @param analysis where the points were lost
public record ReportStudy(ReportedCard card, Optional<CriteriaSet> set, AuditReport audit, Analysis analysis) {
    /// Studies a report by the criteria set of its year.
    public static ReportStudy of(ReportedCard card, Reference reference) {
        return of(card, reference.setFor(card), reference);
    }

    /// Studies a report by a given criteria set.
    public static ReportStudy of(ReportedCard card, Optional<CriteriaSet> set, Reference reference) {
        var analysis = Analysis.of(
                Acceptance.of(card, set),
                Attribution.of(card, reference.agencies()),
                reference.standings(card),
                ReportedMovement.of(card).or(() -> published(card, reference)));
        return new ReportStudy(card, set, reference.audit(card, set), analysis);
    }

    // A report that says nothing of the year before is set against what was published then.
    private static Optional<Movement> published(ReportedCard card, Reference reference) {
        var unit = card.subject().shortUnit();
        var now = reference.standings(card).find(unit);
        int before = card.subject().year().orElse(0) - 1;
        return reference
                .published()
                .standings(before)
                .find(unit)
                .map(then -> new Movement(
                        before,
                        then.total().map(Points::value),
                        then.place(),
                        now.flatMap(Standing::total)
                                .flatMap(total -> then.total().map(total::minus))
                                .map(Points::value),
                        now.flatMap(Standing::place)
                                .flatMap(place -> then.place().map(older -> older - place)),
                        then.source()));
    }
}
