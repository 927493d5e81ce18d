package parindex.formats.criteria.writing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.scoring.WorkedCase;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Word;

/// Worked cases of a set, each with what is given by name.
final class CasesTree {
    private CasesTree() {}

    static List<Node> of(List<WorkedCase> cases, CriteriaSet set) {
        return cases.stream().map(worked -> of(worked, set)).toList();
    }

    private static Node of(WorkedCase worked, CriteriaSet set) {
        var asked = set.item(worked.item()).flatMap(leaf -> leaf.scoring()).map(Scoring::rule);
        var inputs = facts(worked.facts(), asked.map(rule -> rule.inputs()).orElse(List.of()));
        var points = switch (worked.outcome()) {
            case SCORED -> worked.points().map(RuleTree::points).orElseThrow();
            case NOT_COMPUTABLE -> Word.of("not-computable");
            case JUDGED -> Word.of("judged");
            case NOT_APPLICABLE -> Word.of("not-applicable");
        };
        return new NewBranch()
                .put("case", Word.of(worked.name()))
                .put("item", Word.of(worked.item().toString()))
                .put("inputs", inputs)
                .put("points", points)
                .put("basis", Word.of(worked.basis()))
                .done();
    }

    /// What is given, in the order in which the rule asks; what it does not ask for at the end.
    static Optional<Node> facts(Facts facts, List<Input> asked) {
        var names = new LinkedHashSet<>(asked.stream().map(Input::name).toList());
        facts.given().keySet().stream().sorted().forEach(names::add);
        var branch = new NewBranch();
        names.forEach(name -> branch.put(name, facts.find(name).map(fact -> fact(fact, name, asked))));
        return branch.isEmpty() ? Optional.empty() : Optional.of(branch.done());
    }

    private static Node fact(Facts.Fact fact, String name, List<Input> asked) {
        var percent = asked.stream()
                .filter(input -> input.name().equals(name))
                .anyMatch(input -> MeasureTree.isPercent(input.unit()));
        return switch (fact) {
            case Facts.Figure figure -> MeasureTree.figure(figure.value(), percent);
            case Facts.State state -> Word.of(state.name());
        };
    }
}
