package parindex.formats.criteria.workbook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import parindex.formats.tree.Node.Word;

/// The lists to choose from, set on every column that has one, well below its last row.
///
/// @param sheets every sheet
/// @param rows   what stands in them
record DropDowns(Map<SetSheet, Worksheet> sheets, Map<SetSheet, List<Map<Column, Word>>> rows) {
    private static final int ROOM = 300;

    void set() {
        rows.keySet().stream().filter(SetSheet::isPart).forEach(sheet -> {
            for (int at = 0; at < sheet.columns().size(); at++) {
                column(sheet, at, sheet.columns().get(at));
            }
        });
        for (int row = 0; row < TermRow.ALL.size(); row++) {
            var cell = sheet(SetSheet.TERMS).range(row + 1, 2, row + 1, 2);
            TermRow.ALL.get(row).value().choice().ifPresent(choice -> strict(cell, list(choice)));
        }
    }

    private void column(SetSheet sheet, int at, Column column) {
        var range = sheet(sheet).range(1, at, size(sheet) + ROOM, at);
        switch (column.form()) {
            case WORD -> column.choice().ifPresent(choice -> strict(range, list(choice)));
            case FIGURE_OR_WORD -> column.choice().ifPresent(choice -> open(range, list(choice)));
            case CODE -> reference(sheet, column, range);
            case NAMES -> agencies(column, range);
            case TEXT, CODES, FIGURE, VALUE, DAY -> {} // nothing to choose from
        }
    }

    private void agencies(Column column, Range range) {
        if (!column.path().equals("not-for")) {
            open(range, names(SetSheet.AGENCIES));
        }
    }

    /// Codes and names that refer to another sheet.
    private void reference(SetSheet sheet, Column column, Range range) {
        switch (column.path()) {
            case "rule.use" -> open(range, names(SetSheet.RULES));
            case "item" -> open(range, names(SetSheet.ITEMS));
            case "of" -> open(range, names(owners(sheet)));
            default -> {} // a name of its own
        }
    }

    private static SetSheet owners(SetSheet sheet) {
        return switch (sheet) {
            case INPUTS, LEVELS -> SetSheet.RULES;
            default -> SetSheet.ITEMS;
        };
    }

    private Range names(SetSheet sheet) {
        return sheet(sheet).range(1, 0, size(sheet) + ROOM, 0);
    }

    private Range list(Choice choice) {
        var lists = sheet(SetSheet.LISTS);
        return lists.range(1, choice.ordinal(), choice.shown().size(), choice.ordinal());
    }

    private Worksheet sheet(SetSheet sheet) {
        return Objects.requireNonNull(sheets.get(sheet));
    }

    private int size(SetSheet sheet) {
        return rows.getOrDefault(sheet, List.of()).size();
    }

    private static void strict(Range range, Range list) {
        range.validateWithList(list)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle("Chưa đúng")
                .error("Hãy chọn một giá trị trong danh sách.");
    }

    /// Other values are allowed as well.
    private static void open(Range range, Range list) {
        range.validateWithList(list).errorTitle("").error("").showErrorMessage(false);
    }
}
