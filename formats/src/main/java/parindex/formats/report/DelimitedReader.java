package parindex.formats.report;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedReport;
import parindex.core.intake.PrintedReport.Row;
import parindex.formats.BadInput;

/// CSV and TSV: quoted cells, comma, semicolon or tab, with or without the mark that Excel writes.
final class DelimitedReader implements ReportReader {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv");

    @Override
    public boolean reads(ReportFile file) {
        return ENDINGS.contains(file.ending()) && ForeignForm.of(file).isEmpty();
    }

    @Override
    public PrintedReport read(ReportFile file) {
        var text = TextLines.decode(file).toString();
        var form = CSVFormat.Builder.create()
                .setDelimiter(delimiter(text))
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .get();
        return new PrintedReport(file.source(file.ending()), false, rows(file, text, form));
    }

    private static List<Row> rows(ReportFile file, String text, CSVFormat form) {
        var rows = new ArrayList<Row>();
        long line = 1;
        try (var parser = CSVParser.builder()
                .setReader(new CharArrayReader(text.toCharArray()))
                .setFormat(form)
                .get()) {
            for (var each = parser.iterator(); hasNext(file, each, line); ) {
                var row = new Row(Place.line((int) line), each.next().toList());
                check(file, row, rows.size());
                rows.add(row);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException e) {
            throw new BadInput(ReportWording.quotes(file.name(), line), e);
        }
        return rows;
    }

    private static boolean hasNext(ReportFile file, Iterator<?> each, long line) {
        try {
            return each.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new BadInput(ReportWording.quotes(file.name(), line), e);
        }
    }

    private static void check(ReportFile file, Row row, int before) {
        var tooLong = row.cells().stream().anyMatch(cell -> cell.length() > Limits.CELL);
        if (tooLong || row.cells().size() > Limits.CELLS || before > Limits.ROWS) {
            throw new BadInput(ReportWording.tooMuch(file.name(), row.place()));
        }
    }

    // The mark that parts the most cells in the first lines.
    private static char delimiter(String text) {
        var head = text.lines()
                .limit(20)
                .map(line -> line.length() > 2000 ? line.substring(0, 2000) : line)
                .toList();
        return Stream.of('\t', ';', ',')
                .max(Comparator.comparing(mark -> head.stream()
                        .flatMapToInt(String::chars)
                        .filter(c -> c == mark)
                        .count()))
                .orElse(',');
    }
}
