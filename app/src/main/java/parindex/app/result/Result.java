package parindex.app.result;

import java.util.List;
import java.util.Optional;
import parindex.app.intake.CardStore.Accepted;
import parindex.app.kit.web.Subject;
import parindex.core.analysis.Analysis;
import parindex.core.analysis.Attribution;
import parindex.core.audit.Finding;
import parindex.core.audit.Severity;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.ItemCode;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.ReportedItem;
import parindex.core.scoring.ScoreCard;

/// Everything that is known about one accepted report: what it says, what that means, what does not add up. It is
/// worked out once and never changed.
///
/// @param subject     unit and year
/// @param accepted    the report
/// @param known       the criteria set of the year, nothing where none is bundled
/// @param attribution causes and agencies as the report names them
/// @param analysis    what the figures mean
/// @param findings    what does not add up, in the order of the report
/// @param sums        maxima and points of every item
public record Result(
        Subject subject,
        Accepted accepted,
        Optional<CriteriaSet> known,
        Attribution attribution,
        Analysis analysis,
        List<Finding> findings,
        ItemSums sums) {
    public ReportedCard card() {
        return accepted.card();
    }

    public ScoreCard scores() {
        return analysis.card();
    }

    /// The row of an item in the report.
    public Optional<ReportedItem> item(ItemCode code) {
        return card().item(code);
    }

    /// The findings about an item.
    public List<Finding> findings(ItemCode code) {
        var wanted = code.toString();
        return findings.stream()
                .filter(finding -> finding.code().equals(wanted))
                .toList();
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
