package parindex.core.intake.reading;

import java.util.Locale;

/// The columns a table of results may have.
enum Column {
    CODE,
    NAME,
    MAX,
    ACHIEVED,
    /// A further score column: self-assessed, appraised, another year.
    SCORE,
    PERCENT,
    CAUSE,
    LEAD,
    COORDINATING,
    RESPONSIBLE,
    /// A column that is understood to be of no concern (level, parent, notes).
    IGNORED;

    String standardName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isFigure() {
        return this == MAX || this == ACHIEVED || this == SCORE || this == PERCENT;
    }

    boolean isTrailing() {
        return this == CAUSE || this == LEAD || this == COORDINATING || this == RESPONSIBLE;
    }
}
