package parindex.formats.register;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import parindex.core.points.Points;
import parindex.core.ranking.PublishedResult;
import parindex.core.ranking.PublishedResult.Citation;
import parindex.core.ranking.PublishedResult.Scope;
import parindex.core.ranking.Standing.Basis;
import parindex.formats.FileFault;

/// Reads published results: one row a figure, with its source.
final class PublishedReader {
    private static final CSVFormat FORM = CSVFormat.Builder.create()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    private final String file;
    private final List<FileFault> faults;

    private PublishedReader(String file, List<FileFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    static List<PublishedResult> read(String file, String text, List<FileFault> faults) {
        var reader = new PublishedReader(file, faults);
        var results = new ArrayList<PublishedResult>();
        try (var parser = FORM.parse(new StringReader(text))) {
            for (var row : parser) {
                reader.result(row, (int) parser.getCurrentLineNumber()).ifPresent(results::add);
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            faults.add(FileFault.of(file, 0, RegisterWording.notATable()));
        }
        return results;
    }

    private Optional<PublishedResult> result(CSVRecord row, int line) {
        var year = cell(row, line, "year", Integer::valueOf);
        var scope = cell(row, line, "kind", kind -> Scope.valueOf(constant(kind)));
        var basis = cell(row, line, "basis", word -> Basis.valueOf(constant(word)));
        if (year.isEmpty() || scope.isEmpty() || basis.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PublishedResult(
                year.get(),
                scope.get(),
                row.get("unit"),
                cell(row, line, "total", Points::of),
                cell(row, line, "place", Integer::valueOf),
                cell(row, line, "of", Integer::valueOf),
                cell(row, line, "band", Function.identity()),
                areas(row, line),
                basis.get(),
                new Citation(row.get("source"), row.get("url"), row.get("note")),
                Map.of()));
    }

    private Map<String, Points> areas(CSVRecord row, int line) {
        var areas = new HashMap<String, Points>();
        IntStream.rangeClosed(1, 8)
                .mapToObj(String::valueOf)
                .forEach(code ->
                        cell(row, line, "area_" + code, Points::of).ifPresent(points -> areas.put(code, points)));
        return areas;
    }

    private <T> Optional<T> cell(CSVRecord row, int line, String column, Function<String, T> form) {
        var text = row.get(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(form.apply(text));
        } catch (IllegalArgumentException e) {
            faults.add(FileFault.of(file, line, RegisterWording.cellNotUnderstood(column, text)));
            return Optional.empty();
        }
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
