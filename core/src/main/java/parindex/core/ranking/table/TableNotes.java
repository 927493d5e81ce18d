package parindex.core.ranking.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.points.Points;
import parindex.core.ranking.PublishedResult;
import parindex.core.ranking.table.Match.Way;
import parindex.core.ranking.table.TableCheck.Line;

/// What is worth knowing of rows that can be taken as they are.
record TableNotes(Known known, List<Line> lines) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int PRINTED = 2;

    List<TableFinding> all() {
        var notes = new ArrayList<TableFinding>();
        lines.forEach(line -> notes.addAll(notes(line).toList()));
        notes.addAll(order());
        return notes;
    }

    private Stream<TableFinding> notes(Line line) {
        return Stream.of(way(line), sum(line), total(line), place(line)).flatMap(Optional::stream);
    }

    private Optional<TableFinding> way(Line line) {
        return line.match().way() == Way.NAME
                ? Optional.empty()
                : Optional.of(note(
                        line,
                        TableColumn.UNIT,
                        TableWording.matched(
                                line.written().name(), line.unit(), line.match().way())));
    }

    /// The areas beside the total, where all of them are there.
    private Optional<TableFinding> sum(Line line) {
        var row = line.written();
        return row.areas().size() < areas()
                ? Optional.empty()
                : row.sum()
                        .flatMap(sum -> row.total()
                                .filter(total -> isApart(sum, total, row))
                                .map(total -> note(line, TableColumn.TOTAL, TableWording.sum(sum, total))));
    }

    private int areas() {
        return known.set()
                .map(set -> set.areas().size())
                .orElseGet(() -> lines.stream()
                        .mapToInt(line -> line.written().areas().size())
                        .max()
                        .orElse(0));
    }

    /// Whether two figures differ by more than the rounding of what they were made of.
    private static boolean isApart(Points sum, Points total, WrittenRow row) {
        var written = Stream.concat(Stream.of(total), row.areas().values().stream())
                .mapToInt(Points::decimals)
                .max()
                .orElse(0);
        var decimals = Math.max(PRINTED, written);
        var rounding = HALF.movePointLeft(decimals)
                .multiply(BigDecimal.valueOf(row.areas().size() + 1L));
        return sum.minus(total).value().abs().compareTo(rounding) > 0;
    }

    private Optional<TableFinding> total(Line line) {
        return before(line)
                .flatMap(before -> before.total()
                        .filter(then -> line.written()
                                .total()
                                .filter(now -> !PublishedResult.agree(now, then))
                                .isPresent())
                        .map(then -> note(
                                line,
                                TableColumn.TOTAL,
                                TableWording.otherTotal(
                                        line.written().total().orElseThrow(),
                                        then,
                                        before.source(PublishedResult.Figure.TOTAL)))));
    }

    private Optional<TableFinding> place(Line line) {
        return before(line)
                .flatMap(before -> before.place()
                        .filter(then -> line.written()
                                .place()
                                .filter(now -> !now.equals(then))
                                .isPresent())
                        .map(then -> note(
                                line,
                                TableColumn.PLACE,
                                TableWording.otherPlace(
                                        line.written().place().orElseThrow(),
                                        then,
                                        before.source(PublishedResult.Figure.PLACE)))));
    }

    private Optional<PublishedResult> before(Line line) {
        return known.before(line.unit());
    }

    /// Places that say otherwise than the totals do.
    private List<TableFinding> order() {
        var ranked = lines.stream()
                .filter(line -> line.written().total().isPresent()
                        && line.written().place().isPresent())
                .sorted(Comparator.comparing((Line line) -> points(line)).reversed())
                .toList();
        var notes = new ArrayList<TableFinding>();
        for (int at = 1; at < ranked.size(); at++) {
            var higher = ranked.get(at - 1);
            var lower = ranked.get(at);
            if (place(higher, lower) && points(higher).isMoreThan(points(lower))) {
                notes.add(note(lower, TableColumn.PLACE, TableWording.order(higher, lower)));
            }
        }
        return notes;
    }

    private static boolean place(Line higher, Line lower) {
        return lower.written().place().orElseThrow() <= higher.written().place().orElseThrow();
    }

    private static Points points(Line line) {
        return line.written().total().orElseThrow();
    }

    private static TableFinding note(Line line, TableColumn column, parindex.core.language.Text said) {
        return TableFinding.note(line.index(), column, said);
    }
}
