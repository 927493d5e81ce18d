package parindex.app.criteria.draft.form;

import parindex.app.criteria.draft.field.Fields;

/// A form in another shape: with a row more or less, or with one of two readings of a number.
public final class Reshaped {
    private Reshaped() {}

    /// @param row  `+table` or `-table.3`, or nothing
    /// @param take `field|text`, or nothing
    public static Fields of(Fields fields, String row, String take) {
        var shaped = fields;
        if (row.startsWith("+")) {
            shaped = shaped.grown(row.substring(1));
        } else if (row.startsWith("-")) {
            shaped = shaped.without(row.substring(1));
        } else if (row.startsWith("=")) {
            shaped = offered(shaped, row.substring(1));
        }
        var bar = take.indexOf('|');
        return bar < 0 ? shaped : shaped.with(take.substring(0, bar), take.substring(bar + 1));
    }

    /// A row that was ready to be added: `table|column=text|column=text`.
    private static Fields offered(Fields fields, String row) {
        var parts = row.split("\\|", -1);
        var table = parts[0];
        var rows = fields.rows(table).stream()
                .filter(number -> fields.isFilled(table + "." + number))
                .toList();
        var at = table + "."
                + (fields.rows(table).isEmpty() || rows.isEmpty()
                        ? 0
                        : fields.rows(table).getLast() + 1);
        var shaped = fields;
        for (int i = 1; i < parts.length; i++) {
            var sign = parts[i].indexOf('=');
            if (sign > 0) {
                shaped = shaped.with(at + "." + parts[i].substring(0, sign), parts[i].substring(sign + 1));
            }
        }
        return shaped;
    }
}
