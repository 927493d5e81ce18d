package parindex.core.intake.reading;

import java.util.ArrayList;
import java.util.List;
import parindex.core.criteria.item.Assignment;
import parindex.core.intake.Place;
import parindex.core.language.Fold;

/// A row of a table while it is being put together from its pieces.
final class RowDraft {
    final CodeCell code;
    final Place place;
    final List<String> cells;
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder cause = new StringBuilder();
    private final StringBuilder responsible = new StringBuilder();
    private final List<String> lead = new ArrayList<>();
    private final List<String> coordinating = new ArrayList<>();

    RowDraft(CodeCell code, Place place, List<String> cells) {
        this.code = code;
        this.place = place;
        this.cells = cells;
    }

    /// Adds a piece of text to a column.
    void add(Column column, String piece) {
        switch (column) {
            case CAUSE -> append(cause, piece);
            case LEAD -> lead.addAll(AgencyCell.parts(piece));
            case COORDINATING -> coordinating.addAll(AgencyCell.parts(piece));
            case RESPONSIBLE -> append(responsible, piece);
            default -> append(name, piece);
        }
    }

    boolean hasCause() {
        return !cause.isEmpty();
    }

    boolean hasResponsible() {
        return !responsible.isEmpty();
    }

    /// True when the cause stops without the end of a sentence.
    boolean causeIsOpen() {
        return hasCause() && !cause.toString().strip().matches("(?s).*[.!?…;)\"”]");
    }

    String name() {
        return Fold.blanks(name.toString().replace("**", ""));
    }

    String cause() {
        return Fold.blanks(cause.toString());
    }

    Assignment assignment() {
        var read = AgencyCell.read(responsible.toString());
        return new Assignment(joined(lead, read.lead()), joined(coordinating, read.coordinating()), read.unlabelled());
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static void append(StringBuilder text, String piece) {
        if (!piece.isBlank()) {
            text.append(text.isEmpty() ? "" : " ").append(piece.strip());
        }
    }
}
