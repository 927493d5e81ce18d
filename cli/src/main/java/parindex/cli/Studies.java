package parindex.cli;

import java.nio.file.Path;
import java.util.Optional;
import parindex.core.analysis.ReportStudy;
import parindex.formats.criteria.BundledSets;
import parindex.formats.register.References;
import parindex.formats.report.Reports;

/// Reads a report and studies it by what the program brings along.
final class Studies {
    private Studies() {}

    static ReportStudy of(Path file) {
        return ReportStudy.of(Reports.read(file), References.atHome());
    }

    /// @param set a bundled set's name, a folder or a file; empty for the set of the report's year
    static ReportStudy of(Path file, String set) {
        return set.isEmpty()
                ? of(file)
                : ReportStudy.of(
                        Reports.read(file), Optional.of(BundledSets.atHome().find(set)), References.atHome());
    }
}
