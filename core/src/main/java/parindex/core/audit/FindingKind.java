package parindex.core.audit;

import static parindex.core.audit.Severity.ERROR;
import static parindex.core.audit.Severity.NOTE;
import static parindex.core.audit.Severity.WARNING;

import java.util.Locale;
import parindex.core.language.Text;

/// The stable kinds of findings and their usual severity.
public enum FindingKind {
    SUM_MISMATCH(ERROR),
    TOTAL_MISMATCH(ERROR),
    TWO_TOTAL_ROWS(ERROR),
    PERCENT_MISMATCH(ERROR),
    OVER_MAX(ERROR),
    NEGATIVE(ERROR),
    UNREADABLE_FIGURE(ERROR),
    DUPLICATE_CODE(ERROR),
    MISSING_PARENT(ERROR),
    UNKNOWN_PARENT(ERROR),
    COUNT_MISMATCH(ERROR),
    RANK_MISMATCH(ERROR),
    TEXT_CONTRADICTS_TABLE(ERROR),
    TEXT_ARITHMETIC(ERROR),
    SET_MISMATCH(ERROR),
    PERCENT_MISSING(WARNING),
    MISSING_SCORE(WARNING),
    AMBIGUOUS_FIGURE(WARNING),
    MISSING_ROW(WARNING),
    OUT_OF_ORDER(WARNING),
    SHORT_ROW(WARNING),
    ROW_NOT_UNDERSTOOD(WARNING),
    CELL_BROKEN(WARNING),
    CAUSE_MISSING(WARNING),
    CAUSE_MISPLACED(WARNING),
    CAUSE_CONTRADICTS_SCORE(WARNING),
    CAUSE_CONTRADICTS_CAUSE(WARNING),
    RESPONSIBLE_MISSING(WARNING),
    RESPONSIBLE_UNLABELLED(WARNING),
    LOSS_NOT_MENTIONED(WARNING),
    HEADING_NUMBER(WARNING),
    HIDDEN_CONTENT(WARNING),
    ACTIVE_CONTENT(WARNING),
    PERCENT_CUT(NOTE),
    SCORE_CUT(NOTE),
    SUM_ROUNDED(NOTE),
    NO_TOTAL_ROW(NOTE),
    CODE_FORM(NOTE),
    FIGURE_FORM(NOTE),
    NAME_VARIES(NOTE);

    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    /// The severity of this kind unless a check says otherwise (text arithmetic that rounding explains is a note).
    public Severity severity() {
        return severity;
    }

    /// What it means, in one sentence without a full stop.
    public Text title() {
        return KindWording.title(this);
    }

    /// The public name: `percent-mismatch`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
