package parindex.app.criteria.draft.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.FieldFault;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.TypedNumber;
import parindex.app.criteria.draft.form.CasesForm;
import parindex.app.kit.web.Words;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.RuleFault;
import parindex.core.points.rule.RuleFault.Kind;
import parindex.core.points.rule.Steps;
import parindex.core.points.rule.Steps.Step;

/// A rule in the making as its form shows it: what it means, and which rows are wrong.
///
/// @param made the document with the rule as typed, nothing while that cannot be read
public record RuleView(Words words, ItemCode code, Optional<DraftDocument> made) {
    private static final String TABLE = "rule.steps";
    private static final Set<Kind> BETWEEN = Set.of(Kind.GAP, Kind.OVERLAP);

    public RulePreview preview(String tried) {
        return rule().map(rule -> new Previews(words, max()).of(rule, tried))
                .orElseGet(() -> RulePreview.waiting(words.say("draft.preview.waiting")));
    }

    /// Gaps, overlaps and what is never reached, at the row of the form that it concerns: what two neighbours
    /// leave out or both claim stands at the lower one, what is wrong with a step alone at its own row.
    public List<FieldFault> rowFaults(Fields typed) {
        return rule().filter(Steps.class::isInstance)
                .map(rule -> faults((Steps) rule, typed))
                .orElse(List.of());
    }

    private List<FieldFault> faults(Steps rule, Fields typed) {
        var found = new ArrayList<FieldFault>();
        var steps = rule.steps();
        for (int i = 0; i < steps.size(); i++) {
            var row = row(steps.get(i), rule, typed);
            var alone = of(rule, steps.subList(i, i + 1)).filter(fault -> !BETWEEN.contains(fault.kind()));
            var pair = i + 1 < steps.size()
                    ? of(rule, steps.subList(i, i + 2)).filter(fault -> BETWEEN.contains(fault.kind()))
                    : Stream.<RuleFault>empty();
            Stream.concat(alone, pair)
                    .map(RuleFault::said)
                    .distinct()
                    .forEach(said -> row.ifPresent(name -> found.add(new FieldFault(name, said))));
        }
        return found;
    }

    /// What the whole rule also says, of a part of its steps.
    private Stream<RuleFault> of(Steps rule, List<Step> some) {
        var all = rule.faults(max());
        return new Steps(rule.measure(), some).faults(max()).stream().filter(all::contains);
    }

    private Optional<String> row(Step step, Steps rule, Fields typed) {
        var percent = rule.measure().unit().equals(Input.PERCENT);
        return typed.filled(TABLE).stream()
                .filter(row -> from(typed.get(row + ".from"), percent)
                        .filter(step.from()::equals)
                        .isPresent())
                .findFirst();
    }

    private Optional<Share> from(String typed, boolean percent) {
        return TypedNumber.of(typed, words.language()) instanceof TypedNumber.Read number
                ? Optional.of(Share.of(number.plain()))
                        .map(figure -> percent ? figure.dividedBy(Share.of(100)) : figure)
                : Optional.empty();
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
