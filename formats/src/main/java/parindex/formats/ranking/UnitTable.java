package parindex.formats.ranking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedReport;
import parindex.core.intake.PrintedReport.Row;
import parindex.core.language.Fold;
import parindex.formats.BadInput;

/// The part of a file that is a table of units: its head, and the rows below it in the same sheet.
///
/// @param head  the row of headings
/// @param at    where each known column stands
/// @param areas where the points of each area stand
/// @param rows  the rows of units, blank rows, numbering of columns and averages left out
record UnitTable(Row head, Map<Column, Integer> at, Map<String, Integer> areas, List<Row> rows) {
    private static final int SEARCHED = 50;
    // Marks that steer a terminal or turn the direction of writing have no business in a name.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final Pattern NUMBERING = Pattern.compile("\\(\\d{1,2}\\)");
    private static final List<String> NOT_UNITS =
            List.of("trung-binh", "binh-quan", "ca-nuoc", "tong-cong", "tong-so", "mean", "average", "national");

    /// The table of units in a file, nothing where no row is the head of one.
    ///
    /// @throws BadInput if two columns could be the same thing
    static Optional<UnitTable> find(PrintedReport printed) {
        var file = printed.source().file();
        return printed.rows().stream()
                .limit(SEARCHED)
                .filter(Row::isTabular)
                .filter(UnitTable::isHead)
                .findFirst()
                .map(head -> of(file, head, printed.rows()));
    }

    private static boolean isHead(Row row) {
        var found =
                row.cells().stream().flatMap(cell -> Column.of(cell).stream()).toList();
        var areas = row.cells().stream()
                .filter(cell -> Column.area(cell).isPresent())
                .count();
        return found.contains(Column.UNIT)
                && (found.contains(Column.TOTAL) || found.contains(Column.PLACE) || areas > 0);
    }

    private static UnitTable of(String file, Row head, List<Row> all) {
        var at = new EnumMap<Column, Integer>(Column.class);
        var areas = new TreeMap<String, Integer>();
        for (int i = 0; i < head.cells().size(); i++) {
            var heading = head.cells().get(i);
            var column = i;
            Column.of(heading).ifPresent(known -> {
                var before = at.putIfAbsent(known, column);
                if (before != null) {
                    throw new BadInput(RankWording.twoColumns(
                            file, head.place(), head.cells().get(before), heading));
                }
            });
            if (Column.of(heading).isEmpty()) {
                Column.area(heading).ifPresent(code -> areas.putIfAbsent(code, column));
            }
        }
        var rows = all.subList(all.indexOf(head) + 1, all.size()).stream()
                .filter(row -> row.place().sheet().equals(head.place().sheet()))
                .filter(row -> !row.isBlank())
                .filter(row -> isUnit(cell(row, at.getOrDefault(Column.UNIT, 0))))
                .toList();
        return new UnitTable(head, at, areas, rows);
    }

    private static boolean isUnit(String name) {
        return !NUMBERING.matcher(name).matches() && NOT_UNITS.stream().noneMatch(Fold.slug(name)::startsWith);
    }

    boolean has(Column column) {
        return at.containsKey(column);
    }

    /// The cell of a column, empty where the row is too short or the table has no such column.
    String cell(Row row, Column column) {
        return Optional.ofNullable(at.get(column))
                .map(index -> cell(row, index))
                .orElse("");
    }

    static String cell(Row row, int index) {
        return index < row.cells().size()
                ? UNSEEN.matcher(Fold.blanks(row.cells().get(index))).replaceAll("")
                : "";
    }

    /// Where a cell of a row stands; in text the row is place enough.
    Place place(Row row, int index) {
        var sheet = row.place().sheet();
        return new Place(sheet, row.place().line(), sheet.isEmpty() ? "" : letter(index));
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : letter(index / 26 - 1) + letter(index % 26);
    }

    /// All years named in the year column.
    List<String> years() {
        var years = new ArrayList<String>();
        rows.stream()
                .map(row -> cell(row, Column.YEAR))
                .filter(year -> !year.isEmpty())
                .distinct()
                .forEach(years::add);
        return years;
    }
}
