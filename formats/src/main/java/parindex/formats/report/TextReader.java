package parindex.formats.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedReport;
import parindex.core.intake.PrintedReport.Row;
import parindex.formats.BadInput;

/// Plain text made from a printed document: running text, and a table whose cells are parted by tabs and whose rows
/// break over pages.
final class TextReader implements ReportReader {
    @Override
    public boolean reads(ReportFile file) {
        return ForeignForm.of(file).isEmpty();
    }

    @Override
    public PrintedReport read(ReportFile file) {
        var lines = TextLines.of(file);
        var rows = IntStream.range(0, lines.size())
                .mapToObj(i -> row(file, i + 1, lines.get(i)))
                .toList();
        return new PrintedReport(file.source("txt"), true, rows);
    }

    private static Row row(ReportFile file, int line, String text) {
        var cells = Arrays.asList(text.split("\t", -1));
        if (cells.size() > Limits.CELLS) {
            throw new BadInput(ReportWording.tooMuch(file.name(), Place.line(line)));
        }
        return new Row(Place.line(line), List.copyOf(cells));
    }
}
