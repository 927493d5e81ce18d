package parindex.app.criteria.draft.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.Piece;
import parindex.app.criteria.draft.field.Piece.Row;
import parindex.app.criteria.draft.field.Piece.Rows;
import parindex.app.criteria.draft.field.Piece.Verdict;
import parindex.app.kit.web.Words;
import parindex.core.criteria.item.ItemCode;
import parindex.core.scoring.WorkedCase;

/// Which examples hold under the rule as it is: green or red, in words.
///
/// @param made the document with the examples as typed, nothing while they cannot be read
public record CaseVerdicts(Words words, ItemCode code, Optional<DraftDocument> made) {
    public static CaseVerdicts of(Words words, ItemCode code, Optional<DraftDocument> made) {
        return new CaseVerdicts(words, code, made);
    }

    /// The rows with a verdict each.
    public List<Piece> judged(List<Piece> pieces, Fields typed) {
        var filled = typed.filled(CasesForm.TABLE);
        var cases = made.map(document -> document.cases(code)).orElse(List.of());
        return pieces.stream()
                .<Piece>map(piece -> piece instanceof Rows rows && cases.size() == filled.size()
                        ? judged(rows, filled, cases)
                        : piece)
                .toList();
    }

    private Rows judged(Rows rows, List<String> filled, List<WorkedCase> cases) {
        var judged = new ArrayList<Row>();
        for (var row : rows.rows()) {
            var at = filled.indexOf(row.row());
            judged.add(at < 0 ? row : row.judged(verdict(cases.get(at))));
        }
        return new Rows(rows.table(), rows.title(), judged, rows.add(), rows.spread(), offers());
    }

    private Verdict verdict(WorkedCase worked) {
        var failure = worked.failure(made.orElseThrow().set());
        return failure.map(said -> new Verdict("none", words.say("draft.rows.cases.wrong", words.say(said))))
                .orElseGet(() -> new Verdict("full", words.say("draft.rows.cases.right", expected(worked))));
    }

    private String expected(WorkedCase worked) {
        return worked.points()
                .map(points ->
                        words.say("draft.rows.cases.points", words.figures().exact(points.value())))
                .orElseGet(() -> words.word("draft.outcome.", worked.outcome()));
    }

    private List<Piece.Offer> offers() {
        return made.map(document -> new CaseOffers(words, code, document).offers())
                .orElse(List.of());
    }
}
