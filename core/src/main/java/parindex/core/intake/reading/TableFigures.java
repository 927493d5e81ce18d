package parindex.core.intake.reading;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.PrintedFigure.Form;
import parindex.core.intake.Repair;
import parindex.core.intake.ReportedCard.ReportedTotal;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Fold;

/// The figures of a table that was put together: read with the document's decimal mark, then those with the other
/// mark proved by their parts where that is possible.
final class TableFigures {
    private final TableReading table;
    private final FigureCell reader;
    private final boolean percentSigns;
    private final boolean percentShares;
    private final List<Repair> repairs = new ArrayList<>();

    TableFigures(TableReading table) {
        this.table = table;
        var cells = table.rows.stream().flatMap(row -> figures(row).stream()).toList();
        reader = new FigureCell(FigureCell.decimalMarkOf(cells));
        var percents = table.rows.stream()
                .map(row -> text(row, Column.PERCENT))
                .filter(cell -> !cell.isBlank())
                .toList();
        percentShares = areShares(percents);
        percentSigns = percents.stream().filter(cell -> cell.contains("%")).count() * 2 > percents.size();
    }

    char decimalMark() {
        return reader.decimal();
    }

    List<Repair> repairs() {
        return List.copyOf(repairs);
    }

    List<ReportedItem> items() {
        var items = table.rows.stream().map(this::item).toList();
        return items.stream().map(item -> proved(item, items)).toList();
    }

    List<ReportedTotal> totals() {
        return table.totals.stream()
                .map(row -> new ReportedTotal(
                        reader.read(table.cell(row, Column.MAX)),
                        reader.read(table.cell(row, Column.ACHIEVED)),
                        percent(table.cell(row, Column.PERCENT)),
                        row.place()))
                .toList();
    }

    private ReportedItem item(RowDraft row) {
        return new ReportedItem(
                row.code.code(),
                row.code.printed(),
                row.name(),
                figure(row, Column.MAX),
                figure(row, Column.ACHIEVED),
                reached(row, Column.PERCENT) ? percent(text(row, Column.PERCENT)) : PrintedFigure.ABSENT,
                row.cause(),
                row.assignment(),
                scores(row),
                row.place);
    }

    private Map<String, PrintedFigure> scores(RowDraft row) {
        return IntStream.range(0, table.head.width())
                .filter(i -> table.head.columns().get(i) == Column.SCORE && i < row.cells.size())
                .boxed()
                .collect(toMap(
                        i -> Fold.blanks(table.head.titles().get(i)),
                        i -> reader.read(row.cells.get(i)),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private PrintedFigure figure(RowDraft row, Column column) {
        return reached(row, column) ? reader.read(text(row, column)) : PrintedFigure.ABSENT;
    }

    // A percentage without its sign among percentages that have one is readable, but oddly written. A column of
    // shares (0,5 for half) is counted in hundredths.
    private PrintedFigure percent(String cell) {
        var read = percentShares ? inHundredths(reader.read(cell)) : reader.read(cell);
        var lacksSign = percentSigns && !cell.contains("%") && read.value().isPresent();
        return lacksSign ? new PrintedFigure(read.printed(), read.value(), read.digits(), Form.ODD) : read;
    }

    private static PrintedFigure inHundredths(PrintedFigure share) {
        return new PrintedFigure(
                share.printed(),
                share.value().map(value -> value.movePointRight(2)),
                Math.max(0, share.digits() - 2),
                share.form());
    }

    // Shares: no sign anywhere, nothing above one, and something between nothing and one.
    private boolean areShares(List<String> percents) {
        var values = percents.stream()
                .flatMap(cell -> reader.read(cell).value().stream())
                .toList();
        return percents.stream().noneMatch(cell -> cell.contains("%"))
                && values.stream().allMatch(value -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0)
                && values.stream().anyMatch(value -> value.scale() > 0);
    }

    private boolean reached(RowDraft row, Column column) {
        return !table.head.has(column) || table.head.at(column) < row.cells.size();
    }

    private String text(RowDraft row, Column column) {
        int at = table.head.at(column);
        return at >= 0 && at < row.cells.size() ? row.cells.get(at) : "";
    }

    private List<String> figures(RowDraft row) {
        return IntStream.range(0, Math.min(table.head.width(), row.cells.size()))
                .filter(i -> table.head.columns().get(i).isFigure())
                .mapToObj(row.cells::get)
                .toList();
    }

    private ReportedItem proved(ReportedItem item, List<ReportedItem> items) {
        var max = proved(item, item.max(), items, ReportedItem::max);
        var achieved = proved(item, item.achieved(), items, ReportedItem::achieved);
        return new ReportedItem(
                item.code(),
                item.printedCode(),
                item.name(),
                max,
                achieved,
                item.percent(),
                item.cause(),
                item.assignment(),
                item.scores(),
                item.place());
    }

    private PrintedFigure proved(
            ReportedItem item,
            PrintedFigure figure,
            List<ReportedItem> items,
            Function<ReportedItem, PrintedFigure> of) {
        if (figure.form() != Form.OTHER_MARK) {
            return figure;
        }
        var sum = sum(item.code(), items, of);
        var proof = FigureCell.readings(figure.printed()).stream()
                .filter(reading ->
                        sum.filter(parts -> parts.compareTo(reading) == 0).isPresent())
                .findFirst();
        proof.ifPresent(value -> repairs.add(new Repair(
                Repair.Kind.MARK,
                item.code().toString(),
                item.place(),
                figure.printed(),
                value.toPlainString().replace('.', reader.decimal()),
                IntakeWording.MARK)));
        return proof.map(value ->
                        new PrintedFigure(figure.printed(), Optional.of(value), value.scale(), Form.OTHER_MARK))
                .orElse(figure);
    }

    // What the parts below say; for a leaf, what its parent leaves after its siblings.
    private static Optional<BigDecimal> sum(
            ItemCode code, List<ReportedItem> items, Function<ReportedItem, PrintedFigure> of) {
        var children = below(code, items);
        if (!children.isEmpty()) {
            return add(children, of);
        }
        return code.parent()
                .flatMap(parent -> items.stream()
                        .filter(item -> item.code().equals(parent))
                        .findFirst()
                        .flatMap(item -> of.apply(item).value())
                        .flatMap(whole -> add(
                                        below(parent, items).stream()
                                                .filter(item -> !item.code().equals(code))
                                                .toList(),
                                        of)
                                .map(whole::subtract)));
    }

    private static List<ReportedItem> below(ItemCode code, List<ReportedItem> items) {
        return items.stream()
                .filter(item -> item.code().parent().filter(code::equals).isPresent())
                .toList();
    }

    private static Optional<BigDecimal> add(List<ReportedItem> items, Function<ReportedItem, PrintedFigure> of) {
        var values =
                items.stream().flatMap(item -> of.apply(item).value().stream()).toList();
        return values.size() == items.size() && !values.isEmpty()
                ? Optional.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
