package parindex.app.assessment.entry.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parindex.app.assessment.entry.Control;
import parindex.app.assessment.entry.Sheet;
import parindex.app.kit.web.Words;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.criteria.item.Item;
import parindex.core.document.Workbook;
import parindex.core.document.Workbook.Cell;
import parindex.core.document.Workbook.Column;
import parindex.core.document.Workbook.Row;

/// A sheet as a workbook: one row for each field, figures as figures. Empty, zero and "không áp dụng" are three
/// different cells (E-03).
///
/// @param sheet the sheet
/// @param words in the language of the reader
record SheetTable(Sheet sheet, Words words) {
    Workbook workbook() {
        var rows = sheet.entered().stream().flatMap(leaf -> rows(leaf).stream()).toList();
        var columns = Arrays.stream(Layout.values())
                .map(column -> new Column(column.head(), column.width()))
                .toList();
        var title = sheet.head().unit().name() + " – " + sheet.head().round().name();
        return new Workbook(title, List.of(new Workbook.Sheet(Layout.SHEET, columns, rows)));
    }

    private List<Row> rows(Item leaf) {
        var entry = sheet.entries().of(leaf.code());
        var rows = new ArrayList<Row>();
        for (var control : Control.of(leaf, entry)) {
            rows.add(row(leaf, entry, control, rows.isEmpty()));
        }
        return rows;
    }

    private Row row(Item leaf, Entry entry, Control control, boolean first) {
        return new Row(
                false,
                List.of(
                        new Cell.Word(leaf.code().toString()),
                        new Cell.Word(leaf.title()),
                        new Cell.Figure(
                                leaf.max().value(),
                                leaf.max().decimals() < 0 ? 0 : leaf.max().decimals()),
                        new Cell.Word(words.say(control.label())),
                        new Cell.Word(words.say(control.unit())),
                        value(entry, control),
                        new Cell.Word(first ? entry.explanation() : ""),
                        new Cell.Word(control.name())));
    }

    private Cell value(Entry entry, Control control) {
        if (entry.state() == EntryState.NOT_APPLICABLE) {
            return new Cell.Word(Layout.APART);
        }
        var kept = entry.given().getOrDefault(control.name(), "");
        if (kept.isEmpty()) {
            return Cell.EMPTY;
        }
        if (control.form().isNumber()) {
            var value = new BigDecimal(kept);
            return new Cell.Figure(value, Math.max(value.scale(), 0));
        }
        return new Cell.Word(chosen(control, kept));
    }

    private String chosen(Control control, String kept) {
        if (control.form() == Control.Form.TICK) {
            return words.say(kept.equals("1") ? "entry.yes" : "entry.no");
        }
        return control.choices().stream()
                .filter(choice -> choice.value().equals(kept))
                .findFirst()
                .map(choice -> words.say(choice.label()))
                .orElse(kept);
    }
}
