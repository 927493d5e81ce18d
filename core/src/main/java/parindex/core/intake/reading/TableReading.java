package parindex.core.intake.reading;

import static parindex.core.intake.reading.Column.ACHIEVED;
import static parindex.core.intake.reading.Column.CAUSE;
import static parindex.core.intake.reading.Column.CODE;
import static parindex.core.intake.reading.Column.MAX;
import static parindex.core.intake.reading.Column.NAME;
import static parindex.core.intake.reading.Column.PERCENT;
import static parindex.core.intake.reading.Column.RESPONSIBLE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedReport.Row;
import parindex.core.intake.Repair;
import parindex.core.language.Fold;

/// The rows of a table as they are met, from the head to the total: coded rows, rows that go on after a page break,
/// totals, and what nobody understands. It looks at places and words only; figures are read afterwards.
final class TableReading {
    final TableHead head;
    final Place place;
    final List<RowDraft> rows = new ArrayList<>();
    final List<Row> totals = new ArrayList<>();
    final List<Row> notUnderstood = new ArrayList<>();
    final List<Repair> repairs = new ArrayList<>();
    private final Numbering numbering = new Numbering();
    private final boolean paged;
    private boolean afterBreak;

    /// @param place of the head
    TableReading(TableHead head, Place place, boolean paged) {
        this.head = head;
        this.place = place;
        this.paged = paged;
    }

    /// A blank line: in a paged text, a page break.
    void pageBreak() {
        afterBreak = paged;
    }

    /// Coded rows with achieved points.
    long scored() {
        int at = head.at(ACHIEVED);
        return rows.stream()
                .filter(row -> at >= 0 && at < row.cells.size() && hasDigit(row.cells.get(at)))
                .count();
    }

    /// True when a row carries no code, and so may be a head.
    boolean hasNoCode(Row row) {
        return !hasDigit(cell(row, CODE));
    }

    void row(Row row) {
        var code = numbering.read(cell(row, CODE));
        if (code.isPresent()) {
            coded(row, code.get());
            afterBreak = false;
        } else if (isTotal(row)) {
            totals.add(row);
        } else if (afterBreak && !rows.isEmpty() && hasNoFigures(row)) {
            goOn(row, rows.getLast());
        } else {
            notUnderstood.add(row);
        }
    }

    private void coded(Row row, CodeCell code) {
        var draft = new RowDraft(code, row.place(), row.cells());
        draft.add(NAME, cell(row, NAME));
        var previous = rows.isEmpty() ? null : rows.getLast();
        for (var piece : trailing(row)) {
            if (previous != null && isMisplaced(piece, previous)) {
                putBack(piece, previous, row.place());
            } else {
                draft.add(piece.column(), piece.text());
            }
        }
        if (code.isRepaired()) {
            repairs.add(new Repair(
                    Repair.Kind.CODE,
                    code.code().toString(),
                    row.place(),
                    code.printed(),
                    code.code().toString(),
                    IntakeWording.CODE));
        }
        rows.add(draft);
        numbering.took(code);
    }

    private record Piece(Column column, String text) {}

    // Cells after the figures: by position where the row is as wide as the head, else by what they say.
    private List<Piece> trailing(Row row) {
        var filled = IntStream.range(head.lastFigure() + 1, row.cells().size())
                .filter(i -> !row.cells().get(i).isBlank())
                .boxed()
                .toList();
        if (row.cells().size() == head.width()) {
            return filled.stream()
                    .filter(i -> head.columns().get(i).isTrailing())
                    .map(i -> new Piece(head.columns().get(i), row.cells().get(i)))
                    .toList();
        }
        var texts = filled.stream().map(row.cells()::get).toList();
        return texts.size() == 2
                ? List.of(new Piece(CAUSE, texts.getFirst()), new Piece(RESPONSIBLE, texts.getLast()))
                : texts.stream().map(text -> new Piece(byContent(text), text)).toList();
    }

    private static Column byContent(String text) {
        return Vocabulary.looksLikeAgencies(text) ? RESPONSIBLE : CAUSE;
    }

    private boolean isMisplaced(Piece piece, RowDraft previous) {
        return afterBreak
                && previous.causeIsOpen()
                && Character.isLowerCase(piece.text().strip().codePointAt(0))
                && !Vocabulary.looksLikeAgencies(piece.text());
    }

    private void putBack(Piece piece, RowDraft previous, Place place) {
        previous.add(CAUSE, piece.text());
        repairs.add(repair(Repair.Kind.MISPLACED, previous, place, piece.text()));
    }

    private void goOn(Row row, RowDraft previous) {
        var filled = IntStream.range(0, row.cells().size())
                .filter(i -> !row.cells().get(i).isBlank())
                .boxed()
                .toList();
        var trailing = filled.stream().filter(i -> i > head.at(NAME)).toList();
        for (int i : filled) {
            var text = row.cells().get(i);
            var column = i <= head.at(NAME) ? NAME : continued(row, i, trailing, previous);
            previous.add(column, text);
            repairs.add(repair(Repair.Kind.STITCHED, previous, row.place(), text));
        }
    }

    // Two pieces are cause and agencies; one piece belongs to the column that is open, by position when both are.
    private Column continued(Row row, int at, List<Integer> trailing, RowDraft previous) {
        if (AgencyCell.isLabelled(row.cells().get(at))) {
            return RESPONSIBLE;
        }
        if (trailing.size() == 2) {
            return at == trailing.getFirst() ? CAUSE : RESPONSIBLE;
        }
        if (previous.hasCause() != previous.hasResponsible()) {
            return previous.hasCause() ? CAUSE : RESPONSIBLE;
        }
        var isByHead =
                row.cells().size() == head.width() && head.columns().get(at).isTrailing();
        if (isByHead) {
            return head.columns().get(at);
        }
        return at == row.cells().size() - 1 ? RESPONSIBLE : CAUSE;
    }

    private boolean isTotal(Row row) {
        return row.cells().stream().anyMatch(Vocabulary::isTotal)
                && (hasDigit(cell(row, MAX)) || hasDigit(cell(row, ACHIEVED)));
    }

    private static boolean hasDigit(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }

    private boolean hasNoFigures(Row row) {
        return List.of(MAX, ACHIEVED, PERCENT).stream()
                .allMatch(column -> cell(row, column).isBlank());
    }

    String cell(Row row, Column column) {
        int at = head.at(column);
        return at >= 0 && at < row.cells().size() ? row.cells().get(at) : "";
    }

    private static Repair repair(Repair.Kind kind, RowDraft draft, Place place, String found) {
        var code = draft.code.code().toString();
        return new Repair(
                kind,
                code,
                place,
                Fold.blanks(found),
                code,
                kind == Repair.Kind.MISPLACED ? IntakeWording.MISPLACED : IntakeWording.STITCHED);
    }
}
