package parindex.app.result;

import java.util.List;
import java.util.Optional;
import parindex.app.intake.CardStore.Accepted;
import parindex.app.kit.web.Subject;
import parindex.core.analysis.Analysis;
import parindex.core.analysis.Attribution;
import parindex.core.analysis.ReportStudy;
import parindex.core.audit.Finding;
import parindex.core.audit.Severity;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.ReportedItem;
import parindex.core.scoring.ScoreCard;

/// Everything that is known about one accepted report: what it says, what that means, what does not add up. It is
/// worked out once and never changed.
///
/// @param subject     unit and year
/// @param accepted    the report
/// @param study       what it gives
/// @param attribution causes and agencies as the report names them
/// @param sums        maxima and points of every item
public record Result(Subject subject, Accepted accepted, ReportStudy study, Attribution attribution, ItemSums sums) {
    public ReportedCard card() {
        return study.card();
    }

    public Analysis analysis() {
        return study.analysis();
    }

    public ScoreCard scores() {
        return study.analysis().card();
    }

    /// What does not add up, the gravest first.
    public List<Finding> findings() {
        return study.audit().findings();
    }

    /// The row of an item in the report.
    public Optional<ReportedItem> item(ItemCode code) {
        return card().item(code);
    }

    /// The findings about an item.
    public List<Finding> findings(ItemCode code) {
        return study.audit().of(code);
    }

    public int count(Severity severity) {
        return study.audit().of(severity).size();
    }
}
