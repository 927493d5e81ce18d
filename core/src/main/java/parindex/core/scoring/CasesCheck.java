package parindex.core.scoring;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.rule.Boundary;

/// Whether the examples of a set hold, and try every place where the points of a rule change, so that no limit can be
/// moved without one turning red.
public final class CasesCheck {
    private CasesCheck() {}

    /// Every example that does not hold, then every limit that none tries.
    public static List<SetFault> of(CriteriaSet set, List<WorkedCase> cases) {
        return Stream.concat(failing(set, cases).stream(), untested(set, cases).stream())
                .toList();
    }

    /// Examples that do not hold, in their order.
    public static List<SetFault> failing(CriteriaSet set, List<WorkedCase> cases) {
        return cases.stream()
                .flatMap(worked ->
                        worked.failure(set).stream().map(said -> SetFault.of(Kind.CASE_FAILS, worked.item(), said)))
                .toList();
    }

    /// Limits of rules that no example tries, in the order of items.
    public static List<SetFault> untested(CriteriaSet set, List<WorkedCase> cases) {
        var byItem = cases.stream().collect(groupingBy(WorkedCase::item));
        return set.leaves().stream()
                .flatMap(leaf -> untested(leaf, byItem.getOrDefault(leaf.code(), List.of())))
                .toList();
    }

    private static Stream<SetFault> untested(Item leaf, List<WorkedCase> cases) {
        return boundaries(leaf)
                .filter(boundary -> cases.stream().map(WorkedCase::facts).noneMatch(boundary::isTriedBy))
                .map(boundary ->
                        SetFault.of(Kind.BOUNDARY_UNTESTED, leaf.code(), ScoreWording.untested(leaf.code(), boundary)));
    }

    private static Stream<Boundary> boundaries(Item leaf) {
        return leaf.scoring().map(Scoring::rule).map(rule -> rule.boundaries(leaf.max())).stream()
                .flatMap(List::stream);
    }
}
