package parindex.app.criteria.draft.form;

import java.util.List;
import java.util.Optional;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.Piece.Offer;
import parindex.app.criteria.draft.field.TypedNumber;
import parindex.app.kit.web.Words;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.Boundary;
import parindex.core.points.rule.Rule;
import parindex.core.scoring.LeafScore;

/// Examples at the limits of a rule that nobody wrote yet: each ready to be added, with what comes out now.
///
/// @param made the document with the examples as typed
public record CaseOffers(Words words, ItemCode code, DraftDocument made) {
    private static final int MOST = 12;

    public List<Offer> offers() {
        var item = made.set().item(code);
        var rule = CasesForm.rule(made, code);
        if (item.isEmpty() || rule.isEmpty()) {
            return List.of();
        }
        var tried = made.cases(code);
        return rule.get().boundaries(item.get().max()).stream()
                .filter(limit -> tried.stream().noneMatch(worked -> limit.isTriedBy(worked.facts())))
                .limit(MOST)
                .flatMap(limit -> limit.example().flatMap(facts -> offer(limit, facts, rule.get())).stream())
                .toList();
    }

    private Optional<Offer> offer(Boundary limit, Facts facts, Rule rule) {
        var score = LeafScore.of(
                made.set().item(code).orElseThrow(), facts, made.set().terms().settling());
        var said = words.say(limit.said());
        var row =
                new StringBuilder("=").append(CasesForm.TABLE).append("|name=").append(said.replace('|', '/'));
        var asked = CaseInput.asked(rule);
        for (int i = 0; i < asked.size(); i++) {
            row.append("|given.").append(i).append('=').append(typed(facts, asked.get(i)));
        }
        score.points()
                .ifPresentOrElse(
                        points -> row.append("|outcome=scored|points=")
                                .append(TypedNumber.typed(points.value(), words.language())),
                        () -> row.append("|outcome=not-computable"));
        return Optional.of(new Offer(row.toString(), words.say("draft.rows.cases.boundary", said)));
    }

    private String typed(Facts facts, Input input) {
        return facts.find(input.name())
                .map(fact -> switch (fact) {
                    case Facts.Figure figure ->
                        TypedNumber.typed(figure.value(), input.unit().equals(Input.PERCENT), words.language());
                    case Facts.State state -> state.name();
                })
                .orElse("");
    }
}
