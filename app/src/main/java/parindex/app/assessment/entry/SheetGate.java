package parindex.app.assessment.entry;

import java.util.Optional;
import parindex.core.assessment.Right;
import parindex.core.assessment.SheetEntries;
import parindex.core.criteria.Item;

/// Why a cell cannot be changed: one answer for pages and interface alike.
public final class SheetGate {
    private SheetGate() {}

    /// Reasons, each with the word that programs know it by.
    public enum Closed {
        /// A survey or another body brings the figure.
        NOT_ENTERED("not-entered"),
        NOT_YET_OPEN("not-yet-open"),
        TIME_OVER("time-over"),
        SENT("sheet-sent"),
        APPROVED("part-approved"),
        COMPLETE("part-complete"),
        NO_RIGHT("no-right");

        private final String code;

        Closed(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// Why the person of the sheet cannot change a cell now, nothing where he can.
    public static Optional<Closed> closed(Sheet sheet, Item leaf) {
        if (!SheetEntries.isEntered(leaf)) {
            return Optional.of(Closed.NOT_ENTERED);
        }
        if (!sheet.may(Right.ENTER, leaf.code())) {
            return Optional.of(Closed.NO_RIGHT);
        }
        return ofSheet(sheet, leaf).or(() -> sheet.part(leaf.code()).flatMap(SheetGate::ofPart));
    }

    private static Optional<Closed> ofSheet(Sheet sheet, Item leaf) {
        if (sheet.head().stage().isSent()) {
            return Optional.of(Closed.SENT);
        }
        if (sheet.head().until() == null) {
            return Optional.of(Closed.NOT_YET_OPEN);
        }
        return sheet.head().isOpen(leaf.code().toString()) ? Optional.empty() : Optional.of(Closed.TIME_OVER);
    }

    private static Optional<Closed> ofPart(SheetPart part) {
        return switch (part.stage()) {
            case DRAFTING -> Optional.empty();
            case COMPLETE -> Optional.of(Closed.COMPLETE);
            case APPROVED -> Optional.of(Closed.APPROVED);
        };
    }
}
