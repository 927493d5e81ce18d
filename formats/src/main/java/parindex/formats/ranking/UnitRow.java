package parindex.formats.ranking;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parindex.core.intake.PrintedReport.Row;
import parindex.core.language.Fold;
import parindex.core.points.Points;
import parindex.formats.BadInput;

/// One unit of a results table as it was read.
///
/// @param unit   its name
/// @param total  total points, nothing where the cell is empty or says there is none yet
/// @param place  printed place
/// @param band   printed band
/// @param region printed region
/// @param areas  points by area code
record UnitRow(
        String unit,
        Optional<Points> total,
        Optional<Integer> place,
        Optional<String> band,
        Optional<String> region,
        Map<String, Points> areas) {
    private static final Pattern POINTS = Pattern.compile("\\d{1,9}([.,]\\d{1,12})?");
    private static final Pattern PLACE = Pattern.compile("([1-9]\\d{0,3})(/\\d{1,4})?");
    private static final Pattern NOTHING =
            Pattern.compile("|n-a|na|null|none|chua-co.*|chua-hoan-thanh|khong-ap-dung|khong-co.*");

    /// @throws BadInput if a cell cannot be read
    static UnitRow of(String file, UnitTable table, Row row) {
        if (row.cells().size() > table.head().cells().size()) {
            throw new BadInput(RankWording.tooManyCells(
                    file, row.place(), row.cells().size(), table.head().cells().size()));
        }
        var unit = table.cell(row, Column.UNIT);
        if (unit.isEmpty()) {
            throw new BadInput(RankWording.noName(file, row.place()));
        }
        var areas = new TreeMap<String, Points>();
        table.areas()
                .forEach((code, column) ->
                        points(file, table, row, column).ifPresent(points -> areas.put(code, points)));
        return new UnitRow(
                unit,
                total(file, table, row, areas),
                place(file, table, row),
                filled(table.cell(row, Column.BAND)),
                filled(table.cell(row, Column.REGION)),
                areas);
    }

    /// The total as printed; without a column of totals, the exact sum of the areas when all of them are there.
    private static Optional<Points> total(String file, UnitTable table, Row row, Map<String, Points> areas) {
        if (table.has(Column.TOTAL)) {
            return Optional.ofNullable(table.at().get(Column.TOTAL)).flatMap(at -> points(file, table, row, at));
        }
        var complete = !areas.isEmpty() && areas.size() == table.areas().size();
        return complete ? Optional.of(Points.sum(areas.values().stream())) : Optional.empty();
    }

    private static Optional<Points> points(String file, UnitTable table, Row row, int column) {
        var text = UnitTable.cell(row, column);
        if (NOTHING.matcher(Fold.slug(text)).matches() && !text.contains("%")) {
            return Optional.empty();
        }
        var digits = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        if (!POINTS.matcher(digits).matches()) {
            throw new BadInput(RankWording.notPoints(file, table.place(row, column), text));
        }
        return Optional.of(Points.of(digits.replace(',', '.')));
    }

    private static Optional<Integer> place(String file, UnitTable table, Row row) {
        var text = table.cell(row, Column.PLACE);
        if (NOTHING.matcher(Fold.slug(text)).matches()) {
            return Optional.empty();
        }
        var matcher = PLACE.matcher(text);
        if (!matcher.matches()) {
            throw new BadInput(RankWording.notAPlace(file, row.place(), text));
        }
        return Optional.of(Integer.valueOf(matcher.group(1)));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(word -> !word.isEmpty());
    }
}
