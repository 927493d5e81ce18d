package parindex.formats.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import parindex.core.language.Numerals;
import parindex.formats.tree.Place;

/// A number as its cell shows it: a plain one, a rate, or a day.
final class CellNumber {
    // The digits that a workbook keeps of a number; the rest is noise of its arithmetic.
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DAY = Pattern.compile("[ydYD]");

    private CellNumber() {}

    static TypedCell of(Place.Cell place, Cell cell) {
        var format = NOT_SHOWN
                .matcher(Optional.ofNullable(cell.getDataFormatString()).orElse(""))
                .replaceAll("");
        if (DAY.matcher(format).find()) {
            return new TypedCell(place, cell.asDate().toLocalDate().toString(), TypedCell.Form.DAY);
        }
        var number = exact(cell.asNumber());
        var text = format.contains("%") ? Numerals.plain(number.movePointRight(2)) + "%" : Numerals.plain(number);
        return new TypedCell(place, text, TypedCell.Form.NUMBER);
    }

    /// 0.28999999999999998 was typed as 0.29.
    private static BigDecimal exact(BigDecimal held) {
        return held.round(KEPT);
    }
}
