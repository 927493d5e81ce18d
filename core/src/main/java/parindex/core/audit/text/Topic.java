package parindex.core.audit.text;

import java.math.BigDecimal;
import java.util.Optional;
import parindex.core.audit.Spot;
import parindex.core.intake.PrintedFigure;

/// What a figure of running text is about, with what the table says of it.
///
/// @param code     the item, or empty for the total and for parts that are no item
/// @param name     code or name for sentences; empty where nothing is known
/// @param achieved points in the table, nothing where the figure is tied to none
/// @param max      maximum in the table
/// @param percent  percentage as the table prints it
/// @param isTotal  true for the total of the report's own unit
record Topic(
        String code,
        String name,
        Optional<BigDecimal> achieved,
        Optional<BigDecimal> max,
        PrintedFigure percent,
        boolean isTotal) {
    /// Nothing in the table.
    static final Topic UNKNOWN = new Topic("", "", Optional.empty(), Optional.empty(), PrintedFigure.EMPTY, false);

    boolean isKnown() {
        return isTotal || achieved.isPresent() || max.isPresent();
    }

    Spot spot(Claim claim, String field) {
        return new Spot(code, field, "", "", claim.words().place());
    }
}
