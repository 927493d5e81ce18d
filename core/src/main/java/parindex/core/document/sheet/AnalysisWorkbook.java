package parindex.core.document.sheet;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.core.audit.Finding;
import parindex.core.document.Workbook;
import parindex.core.document.Workbook.Sheet;
import parindex.core.document.result.ReportBasis;
import parindex.core.intake.PrintedReport.SourceFile;

/// Every table of a result as sheets of a workbook: items, losses, agencies, areas, standings, findings, and where it
/// all comes from. Tables of which nothing is known are left out.
public final class AnalysisWorkbook {
    private AnalysisWorkbook() {}

    /// Where the figures come from and when they were written.
    ///
    /// @param source  the file that was read, nothing for a result scored here
    /// @param program name and version of this program
    /// @param written local time of writing
    public record Origin(Optional<SourceFile> source, String program, LocalDateTime written) {}

    /// Tables that can be asked for one by one.
    public enum Table {
        ITEMS,
        LOSSES,
        FINDINGS,
        STANDINGS
    }

    /// One table by itself; without rows where nothing is known.
    public static Sheet sheet(Table table, ReportBasis basis, List<Finding> findings) {
        return switch (table) {
            case ITEMS -> ItemSheets.items(basis);
            case LOSSES -> LossSheets.losses(basis);
            case FINDINGS -> FindingSheet.of(findings);
            case STANDINGS -> StandingSheet.of(basis.analysis().standings());
        };
    }

    /// @param basis    the result
    /// @param findings what does not add up in its source
    /// @param origin   where the figures come from
    public static Workbook from(ReportBasis basis, List<Finding> findings, Origin origin) {
        var sheets = new ArrayList<Sheet>();
        sheets.add(OriginSheet.of(basis, origin));
        sheets.add(ItemSheets.areas(basis));
        sheets.add(ItemSheets.items(basis));
        if (!basis.analysis().losses().isEmpty()) {
            sheets.add(LossSheets.losses(basis));
            sheets.add(LossSheets.agencies(basis));
        }
        if (!basis.analysis().standings().units().isEmpty()) {
            sheets.add(StandingSheet.of(basis.analysis().standings()));
        }
        if (!findings.isEmpty()) {
            sheets.add(FindingSheet.of(findings));
        }
        return new Workbook(OriginSheet.title(basis), sheets);
    }
}
