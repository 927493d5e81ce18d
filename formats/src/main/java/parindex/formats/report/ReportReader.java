package parindex.formats.report;

import parindex.core.intake.PrintedReport;

/// Reads one file form into lines and cells. To add a form, add a class and its line in [Reports].
interface ReportReader {
    /// True when the file is of this form, judged by its bytes before its name.
    boolean reads(ReportFile file);

    /// The file as lines and cells.
    ///
    /// @throws parindex.formats.BadInput if the file is damaged or beyond the limits
    PrintedReport read(ReportFile file);
}
