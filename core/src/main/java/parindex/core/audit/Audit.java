package parindex.core.audit;

import java.util.List;
import java.util.Optional;
import parindex.core.audit.form.CausesAgree;
import parindex.core.audit.form.CausesFitScores;
import parindex.core.audit.form.CausesInTheirRows;
import parindex.core.audit.form.CellsAreWhole;
import parindex.core.audit.form.CodeForm;
import parindex.core.audit.form.FigureForm;
import parindex.core.audit.form.FileContents;
import parindex.core.audit.form.HeadingNumbers;
import parindex.core.audit.form.LossesHaveAgencies;
import parindex.core.audit.form.LossesHaveCauses;
import parindex.core.audit.form.NamesAgree;
import parindex.core.audit.table.CodesAreUnique;
import parindex.core.audit.table.FiguresAreReadable;
import parindex.core.audit.table.FollowsSet;
import parindex.core.audit.table.NumberingHasNoGaps;
import parindex.core.audit.table.ParentsAreThere;
import parindex.core.audit.table.PartsAddUp;
import parindex.core.audit.table.PercentFitsPoints;
import parindex.core.audit.table.PointsWithinRange;
import parindex.core.audit.table.RowsAreInOrder;
import parindex.core.audit.table.RowsAreUnderstood;
import parindex.core.audit.table.RowsAreWhole;
import parindex.core.audit.table.ScoresAreThere;
import parindex.core.audit.table.TotalRow;
import parindex.core.audit.text.CauseFiguresAddUp;
import parindex.core.audit.text.ClaimsAgree;
import parindex.core.audit.text.CountsFitLists;
import parindex.core.audit.text.CountsFitTable;
import parindex.core.audit.text.DifferencesAddUp;
import parindex.core.audit.text.LossesAreMentioned;
import parindex.core.audit.text.PercentsOfText;
import parindex.core.audit.text.RanksFitList;
import parindex.core.audit.text.ScalesAddUp;
import parindex.core.audit.text.TextAddsUp;
import parindex.core.audit.text.TextFitsTable;
import parindex.core.criteria.CriteriaSet;
import parindex.core.intake.ReportedCard;
import parindex.core.unit.NameAliases;

/// Checks every figure and statement of a published report against every other (U-01). All checks are listed here
/// and nowhere else.
public final class Audit {
    private static final List<Check> CHECKS = List.of(
            new PartsAddUp(),
            new TotalRow(),
            new PercentFitsPoints(),
            new PointsWithinRange(),
            new FiguresAreReadable(),
            new ScoresAreThere(),
            new CodesAreUnique(),
            new ParentsAreThere(),
            new NumberingHasNoGaps(),
            new RowsAreInOrder(),
            new RowsAreWhole(),
            new RowsAreUnderstood(),
            new FollowsSet(),
            new CodeForm(),
            new FigureForm(),
            new CellsAreWhole(),
            new CausesInTheirRows(),
            new LossesHaveCauses(),
            new LossesHaveAgencies(),
            new CausesFitScores(),
            new CausesAgree(),
            new NamesAgree(),
            new HeadingNumbers(),
            new FileContents(),
            new CountsFitTable(),
            new CountsFitLists(),
            new RanksFitList(),
            new TextFitsTable(),
            new TextAddsUp(),
            new ScalesAddUp(),
            new DifferencesAddUp(),
            new PercentsOfText(),
            new ClaimsAgree(),
            new CauseFiguresAddUp(),
            new LossesAreMentioned());

    private Audit() {}

    /// Every check, in the order of this list.
    public static List<Check> checks() {
        return CHECKS;
    }

    /// What does not add up in a report.
    ///
    /// @param card    what it claims
    /// @param set     the criteria set it should follow, where one is known
    /// @param aliases names that mean the same body
    public static AuditReport of(ReportedCard card, Optional<CriteriaSet> set, NameAliases aliases) {
        var input = AuditInput.of(card, set, aliases);
        return new AuditReport(
                CHECKS.stream().flatMap(check -> check.on(input).stream()).toList());
    }
}
