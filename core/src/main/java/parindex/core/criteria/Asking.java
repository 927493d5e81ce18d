package parindex.core.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.RuleKind;

/// Which leaves ask for a figure; the parts of a list are ticked, not counted, and are no figures.
///
/// @param leaves in order, by figure
record Asking(Map<Input, List<Item>> leaves) {
    static Asking of(List<Item> leaves) {
        var asking = new HashMap<Input, List<Item>>();
        leaves.forEach(leaf -> figures(leaf)
                .distinct()
                .forEach(input ->
                        asking.computeIfAbsent(input, any -> new ArrayList<>()).add(leaf)));
        return new Asking(asking);
    }

    static Stream<Input> figures(Item leaf) {
        return leaf.scoring().map(Scoring::rule).filter(rule -> rule.kind() != RuleKind.CHECKLIST).stream()
                .flatMap(rule -> rule.inputs().stream());
    }
}
