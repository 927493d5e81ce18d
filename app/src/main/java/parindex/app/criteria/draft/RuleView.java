package parindex.app.criteria.draft;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Words;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.points.Points;
import parindex.core.points.Rule;

/// A rule in the making as its form shows it: what it means, and which rows are wrong.
///
/// @param made the document with the rule as typed, nothing while that cannot be read
record RuleView(Words words, ItemCode code, Optional<DraftDocument> made) {
    RulePreview preview(String tried) {
        return rule().map(rule -> new Previews(words, max()).of(rule, tried))
                .orElseGet(() -> RulePreview.waiting(words.say("draft.preview.waiting")));
    }

    /// Gaps, overlaps and what is never reached, at the row of the form that it concerns.
    List<FieldFault> rowFaults(Fields typed) {
        return List.of();
    }

    private Optional<Rule> rule() {
        return made.flatMap(document -> CasesForm.rule(document, code));
    }

    private Points max() {
        return made.flatMap(document -> document.set().item(code))
                .map(Item::max)
                .orElse(Points.ZERO);
    }
}
