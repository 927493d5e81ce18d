package parindex.core.intake;

import java.math.BigDecimal;
import java.util.Optional;

/// A figure of the running text with its meaning.
///
/// @param text    the words it stands in ("đứng thứ 51/63")
/// @param meaning what it counts
/// @param value   the figure; nothing for a date
/// @param of      the second figure of "51/63", where there is one
/// @param date    ISO date when the meaning is a date, else empty
/// @param digits  decimals printed
/// @param place   its line
public record TextFigure(
        String text,
        Meaning meaning,
        Optional<BigDecimal> value,
        Optional<BigDecimal> of,
        String date,
        int digits,
        Place place) {
    /// What a figure of the running text counts.
    public enum Meaning {
        SCORE,
        MAX,
        PERCENT,
        RANK,
        COUNT,
        MEAN,
        CHANGE,
        DATE,
        MONEY,
        OTHER
    }
}
