package parindex.app.assessment.outside.file;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parindex.app.assessment.outside.OutsideBook;
import parindex.app.assessment.outside.OutsideBook.Sheet;
import parindex.app.kit.web.Words;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.outside.OutsideResult;
import parindex.core.assessment.outside.OutsideSubject;
import parindex.core.document.Workbook;
import parindex.core.document.Workbook.Cell;
import parindex.core.document.Workbook.Column;
import parindex.core.document.Workbook.Row;
import parindex.core.points.Points;
import parindex.core.points.figure.Input;

/// A workbook to fill in: one row for each figure of each unit, with what stands already.
///
/// @param words in the language of the reader
record OutsideWorkbook(OutsideBook book, Words words) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    Workbook workbook() {
        var rows = new ArrayList<Row>();
        book.sheets().forEach(sheet -> book.subjects(sheet).forEach(subject -> rows.addAll(rows(sheet, subject))));
        var columns = Arrays.stream(Layout.values())
                .map(column -> new Column(column.head(), column.width()))
                .toList();
        return new Workbook(book.round().name(), List.of(new Workbook.Sheet(Layout.SHEET, columns, rows)));
    }

    private List<Row> rows(Sheet sheet, OutsideSubject subject) {
        var result = book.result(sheet, subject.key());
        var rows = new ArrayList<Row>();
        for (var field : subject.fields()) {
            var cells = new ArrayList<>(asked(sheet, subject, field));
            cells.add(value(result, field));
            cells.addAll(rows.isEmpty() ? about(result) : nothing());
            rows.add(new Row(false, cells));
        }
        return rows;
    }

    private List<Cell> asked(Sheet sheet, OutsideSubject subject, Input field) {
        var unit = words.say(field.unit());
        return List.of(
                new Cell.Word(sheet.slug()),
                new Cell.Word(sheet.name()),
                new Cell.Word(subject.key()),
                new Cell.Word(words.say(subject.title())),
                new Cell.Word(kind(subject)),
                figure(most(subject).value()),
                new Cell.Word(words.say(field.label()) + (unit.isEmpty() ? "" : " (" + unit + ")")),
                new Cell.Word(field.name()));
    }

    private String kind(OutsideSubject subject) {
        return switch (subject) {
            case OutsideSubject.Leaf leaf -> words.word("source.", leaf.item().source());
            case OutsideSubject.Extra extra ->
                words.word("outside.kind.", extra.adjustment().direction());
        };
    }

    private static Points most(OutsideSubject subject) {
        return switch (subject) {
            case OutsideSubject.Leaf leaf -> leaf.item().max();
            case OutsideSubject.Extra extra -> extra.adjustment().cap();
        };
    }

    private static Cell value(OutsideResult result, Input field) {
        if (result.state() == EntryState.NOT_APPLICABLE) {
            return new Cell.Word(Layout.APART);
        }
        return Optional.ofNullable(result.given().get(field.name()))
                .<Cell>map(value -> figure(new BigDecimal(value)))
                .orElse(Cell.EMPTY);
    }

    private static Cell figure(BigDecimal value) {
        return new Cell.Figure(value, Math.max(value.scale(), 0));
    }

    private static List<Cell> about(OutsideResult result) {
        var isThere = result.state() != EntryState.EMPTY;
        return List.of(
                result.answers()
                        .<Cell>map(count -> figure(BigDecimal.valueOf(count)))
                        .orElse(Cell.EMPTY),
                result.error().<Cell>map(OutsideWorkbook::figure).orElse(Cell.EMPTY),
                new Cell.Word(isThere ? result.source().text() : ""),
                new Cell.Word(isThere ? result.source().number() : ""),
                new Cell.Word(isThere ? result.source().dated().map(DAY::format).orElse("") : ""),
                Cell.EMPTY);
    }

    private static List<Cell> nothing() {
        return List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);
    }
}
