package parindex.formats.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.language.Fold;
import parindex.core.points.Points;
import parindex.core.ranking.table.TableColumn;
import parindex.core.ranking.table.WrittenRow;
import parindex.formats.handed.Handed;
import parindex.formats.sheet.FilledSheet;
import parindex.formats.sheet.HeadedTable;
import parindex.formats.sheet.Numeral;
import parindex.formats.sheet.TextTable;
import parindex.formats.sheet.TypedCell;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Place;

/// Reads a published table out of a workbook, a text table or a Word document: wherever its head stands, whatever words
/// it uses, however its figures are typed.
public final class TableFile {
    private static final int MOST = 300;
    private static final int HEAD_WITHIN = 60;
    private static final int LONGEST = 120;
    private static final Pattern NUMBERED = Pattern.compile("[(\\[]?\\d{1,2}[)\\]]?");
    private static final Pattern NOTHING =
            Pattern.compile("[-–—.…/x]*|(không|chưa) có.*|n/a", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern BAND = Pattern.compile("(?iu)(nhóm|loại|xếp loại)\\s+");

    private final Faults faults;

    private TableFile(Faults faults) {
        this.faults = faults;
    }

    /// A row with the places of its cells.
    public record Row(WrittenRow written, HeadedTable.Row at) {
        /// Where a column of it stands.
        public Place place(TableColumn column) {
            return at.placeOf(column.name());
        }
    }

    /// The rows of a file; what is wrong with it is among the faults.
    public static List<Row> read(Handed file, Faults faults) {
        var reader = new TableFile(faults);
        var found = headed(file);
        if (found.isEmpty()) {
            faults.addAll(file.faults());
            if (faults.isEmpty()) {
                faults.unreadable(Place.WHOLE, RegisterWording.noHead());
            }
            return List.of();
        }
        var headed = found.get();
        var rows = HeadedTable.read(headed, reader.columns(heads(headed)), faults);
        if (rows.size() > MOST) {
            faults.unreadable(rows.get(MOST).place(), RegisterWording.tableTooLong(MOST));
            return List.of();
        }
        return IntStream.range(0, rows.size())
                .filter(at -> at > 0
                        || !NUMBERED.matcher(text(rows.get(at), TableColumn.UNIT))
                                .matches())
                .mapToObj(at -> reader.row(rows.get(at)))
                .toList();
    }

    /// The file from the head of its table on, nothing where there is no head.
    private static Optional<Handed> headed(Handed file) {
        var sheet = file.sheets().stream()
                .flatMap(one ->
                        from(one.lines(), TableFile::texts).map(lines -> new FilledSheet(one.name(), lines)).stream())
                .findFirst();
        var lines = from(file.lines(), TextTable.Line::cells);
        return sheet.isEmpty() && lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Handed(Optional.empty(), sheet.stream().toList(), lines.orElse(List.of()), file.faults()));
    }

    private static <T> Optional<List<T>> from(List<T> lines, Function<T, List<String>> texts) {
        return IntStream.range(0, Math.min(lines.size(), HEAD_WITHIN))
                .filter(at -> TableHeads.isHead(texts.apply(lines.get(at))))
                .mapToObj(at -> lines.subList(at, lines.size()))
                .findFirst();
    }

    private static List<String> texts(FilledSheet.Line line) {
        return line.cells().stream().map(TypedCell::text).toList();
    }

    /// What stands above the columns, with its place.
    private static List<Head> heads(Handed file) {
        var sheets = file.sheets().stream()
                .limit(1)
                .flatMap(sheet -> sheet.lines().stream().limit(1))
                .flatMap(line -> line.cells().stream())
                .map(cell -> new Head(cell.place(), cell.text()));
        var lines = file.lines().stream()
                .limit(1)
                .flatMap(line -> line.cells().stream().map(cell -> new Head(line.place(), cell)));
        return Stream.concat(sheets, lines).toList();
    }

    private record Head(Place place, String text) {}

    private List<HeadedTable.Column> columns(List<Head> heads) {
        var found = new EnumMap<TableColumn, String>(TableColumn.class);
        for (var head : heads) {
            TableHeads.column(head.text()).ifPresent(column -> {
                var before = found.putIfAbsent(column, head.text());
                if (before != null) {
                    faults.add(head.place(), RegisterWording.columnTwice(before, head.text()));
                }
            });
        }
        var columns = new ArrayList<HeadedTable.Column>();
        for (var column : TableColumn.values()) {
            var shown = Optional.ofNullable(found.get(column)).orElseGet(() -> RegisterWording.head(column));
            columns.add(new HeadedTable.Column(
                    column.name(),
                    column == TableColumn.UNIT,
                    List.of(Fold.plain(shown).strip())));
        }
        return columns;
    }

    private Row row(HeadedTable.Row row) {
        var areas = new HashMap<String, Points>();
        for (var column : TableColumn.areas()) {
            points(row, column).ifPresent(points -> areas.put(column.area().orElseThrow(), points));
        }
        var name = Fold.printable(text(row, TableColumn.UNIT));
        return new Row(
                new WrittenRow(
                        name.substring(0, Math.min(name.length(), LONGEST)),
                        points(row, TableColumn.TOTAL),
                        place(row),
                        band(row),
                        areas),
                row);
    }

    private static String text(HeadedTable.Row row, TableColumn column) {
        return row.at(column.name());
    }

    private static Optional<String> filled(HeadedTable.Row row, TableColumn column) {
        return Optional.of(text(row, column))
                .filter(text -> !NOTHING.matcher(text).matches());
    }

    private Optional<Points> points(HeadedTable.Row row, TableColumn column) {
        return filled(row, column).flatMap(text -> {
            var isRate = text.endsWith("%");
            var number = isRate ? text.substring(0, text.length() - 1).strip() : text;
            var read = row.isNumber(column.name()) ? Optional.of(Points.of(number)) : typed(number);
            if (read.isEmpty()) {
                faults.add(row.placeOf(column.name()), RegisterWording.noFigure(text));
            } else if (isRate && column != TableColumn.TOTAL) {
                faults.add(row.placeOf(column.name()), RegisterWording.rate(text));
                return Optional.empty();
            }
            return read;
        });
    }

    /// A figure in a table of points is never in thousands: "87.125" has a decimal point.
    private static Optional<Points> typed(String text) {
        return switch (Numeral.of(text)) {
            case Numeral.Plain(var plain) when !plain.endsWith("%") -> Optional.of(new Points(new BigDecimal(plain)));
            case Numeral.Twofold(var decimal, var thousands) -> Optional.of(new Points(new BigDecimal(decimal)));
            default -> Optional.empty();
        };
    }

    private Optional<Integer> place(HeadedTable.Row row) {
        return filled(row, TableColumn.PLACE).flatMap(text -> {
            if (WHOLE.matcher(text).matches()) {
                return Optional.of(Integer.valueOf(text));
            }
            faults.add(row.placeOf(TableColumn.PLACE.name()), RegisterWording.noPlace(text));
            return Optional.empty();
        });
    }

    private Optional<String> band(HeadedTable.Row row) {
        return filled(row, TableColumn.BAND)
                .map(text -> BAND.matcher(Fold.printable(text)).replaceFirst(""))
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
    }
}
