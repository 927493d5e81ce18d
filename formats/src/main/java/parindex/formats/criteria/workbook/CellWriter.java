package parindex.formats.criteria.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import parindex.formats.BadInput;
import parindex.formats.sheet.CellText;
import parindex.formats.tree.Node.Word;
import parindex.formats.tree.Place;

/// Writes one value into a cell: figures as numbers where a workbook keeps all their digits, everything else as text.
///
/// @param out    the sheet
/// @param row    from 0
/// @param column from 0
record CellWriter(Worksheet out, int row, int column) {
    private static final int LONGEST = 32_767;
    private static final int DIGITS = 15;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern RATE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)%");

    static CellWriter of(Worksheet out, int row, int column) {
        return new CellWriter(out, row, column);
    }

    /// @param word what the file holds, empty for an empty cell
    void write(Column form, Word word) {
        if (!word.text().isEmpty()) {
            value(form, word);
        }
    }

    private void value(Column form, Word word) {
        var text = word.text();
        switch (form.form()) {
            case TEXT, CODE, NAMES, CODES, DAY -> text(text);
            case WORD ->
                text(form.choice().flatMap(choice -> choice.shown(text)).orElse(text));
            case FIGURE -> figure(text);
            case VALUE -> {
                if (word.form() == Word.Form.TEXT) {
                    text(text);
                } else {
                    figure(text);
                }
            }
            case FIGURE_OR_WORD ->
                form.choice().flatMap(choice -> choice.shown(text)).ifPresentOrElse(this::text, () -> figure(text));
        }
    }

    private void figure(String text) {
        var rate = RATE.matcher(text);
        if (NUMBER.matcher(text).matches()) {
            number(new BigDecimal(text), text, "General");
        } else if (rate.matches()) {
            var percent = new BigDecimal(rate.group(1));
            var decimals = Math.max(percent.scale(), 0);
            number(percent.movePointLeft(2), text, decimals == 0 ? "0%" : "0." + "0".repeat(decimals) + "%");
        } else {
            text(text);
        }
    }

    private void number(BigDecimal value, String text, String format) {
        if (value.precision() > DIGITS) {
            text(text);
            return;
        }
        out.value(row, column, new BigDecimal(value.toPlainString()));
        out.style(row, column).verticalAlignment("top").format(format).set();
    }

    private void text(String text) {
        var held = CellText.encoded(text);
        if (held.length() > LONGEST) {
            var place = new Place.Cell(out.getName(), row + 1, column + 1);
            throw new BadInput(SetSheetWording.tooLong(out.getName(), place.name()));
        }
        out.value(row, column, held);
        out.style(row, column)
                .verticalAlignment("top")
                .wrapText(true)
                .format("@")
                .set();
    }
}
