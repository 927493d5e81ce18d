package parindex.formats.criteria.writing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.scoring.WorkedCase;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Branch;
import parindex.formats.tree.Node.Sequence;
import parindex.formats.tree.Node.Word;

/// A criteria set as the tree that its reader reads. A rule that several items have is written once and used by name.
public final class SetTree {
    private final CriteriaSet set;
    private final Map<Scoring, String> shared = new LinkedHashMap<>();

    private SetTree(CriteriaSet set) {
        this.set = set;
        var used = set.leaves().stream()
                .flatMap(leaf -> leaf.scoring().stream())
                .collect(groupingBy(scoring -> scoring, LinkedHashMap::new, counting()));
        used.forEach((scoring, count) -> {
            if (count > 1) {
                shared.put(scoring, "shared-" + (shared.size() + 1));
            }
        });
    }

    /// The set alone, as `set.yaml` holds it.
    public static Branch of(CriteriaSet set) {
        return new SetTree(set).tree().done();
    }

    /// The set with its worked cases, as one file holds both.
    public static Branch of(CriteriaSet set, List<WorkedCase> cases) {
        return new SetTree(set).tree().list("cases", CasesTree.of(cases, set)).done();
    }

    /// The worked cases alone, as `cases.yaml` holds them.
    public static Branch cases(CriteriaSet set, List<WorkedCase> cases) {
        return new NewBranch()
                .put("cases", Sequence.of(CasesTree.of(cases, set)))
                .done();
    }

    private NewBranch tree() {
        var branch = new NewBranch().put("set", Word.of(set.id())).put("title", Word.of(set.title()));
        TermsTree.head(set.terms(), branch);
        branch.list("bands", set.bands().bands().stream().map(TermsTree::band).toList());
        TermsTree.computing(set.terms(), branch);
        branch.put("adjustments", AdjustmentsTree.of(set.terms().adjustments()));
        branch.put("lineage", set.terms().lineage().map(LineageTree::of));
        branch.put("rules", rules());
        return branch.put(
                "items", Sequence.of(set.items().stream().map(this::item).toList()));
    }

    private Optional<Node> rules() {
        var rules = new NewBranch();
        shared.forEach((scoring, name) -> rules.put(name, RuleTree.of(scoring)));
        return rules.isEmpty() ? Optional.empty() : Optional.of(rules.done());
    }

    private Node item(Item item) {
        return ItemTree.of(item, set.isLeaf(item.code()), item.scoring().map(this::rule));
    }

    private Branch rule(Scoring scoring) {
        var name = shared.get(scoring);
        return name == null
                ? RuleTree.of(scoring)
                : new NewBranch().put("use", Word.of(name)).done();
    }
}
