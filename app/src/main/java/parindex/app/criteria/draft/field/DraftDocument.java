package parindex.app.criteria.draft.field;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Details;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.item.Source;
import parindex.core.points.Points;
import parindex.core.scoring.WorkedCase;
import parindex.formats.criteria.writing.RuleTree;
import parindex.formats.criteria.writing.SetTree;
import parindex.formats.tree.Node;

/// What a draft holds: a set, which may have faults, and its examples.
///
/// @param set   the set
/// @param cases its examples
public record DraftDocument(CriteriaSet set, List<WorkedCase> cases) {
    public DraftDocument {
        cases = List.copyOf(cases);
    }

    /// What two people can both change about an item.
    ///
    /// @param source nothing for an item with parts, which takes it from them
    public record Content(
            String title,
            Points max,
            Optional<Source> source,
            Assignment assignment,
            Optional<Scoring> scoring,
            Details details,
            List<WorkedCase> cases) {}

    /// The document as the tree that files are read into.
    public Node.Branch tree() {
        return SetTree.of(set, cases);
    }

    /// The block of an item; an empty one where the set has none of that code.
    public Node.Branch item(ItemCode code) {
        return Nodes.branches(tree(), "items").stream()
                .filter(item -> Nodes.text(item, "code").equals(code.toString()))
                .findFirst()
                .orElseGet(() -> Nodes.at("item").node());
    }

    /// The block of the rule of an item, nothing where it has none.
    public Optional<Node.Branch> rule(ItemCode code) {
        return set.item(code).flatMap(Item::scoring).map(RuleTree::of);
    }

    /// The tree with the block of one item changed.
    public Node.Branch with(ItemCode code, UnaryOperator<Node.Branch> change) {
        return Nodes.item(tree(), code.toString(), change);
    }

    /// The examples of an item.
    public List<WorkedCase> cases(ItemCode code) {
        return cases.stream().filter(worked -> worked.item().equals(code)).toList();
    }

    /// What an item says, whatever its code.
    public Optional<Content> content(ItemCode code) {
        return set.item(code)
                .map(item -> new Content(
                        item.title(),
                        item.max(),
                        set.isLeaf(code) ? Optional.of(item.source()) : Optional.empty(),
                        item.assignment(),
                        item.scoring(),
                        item.details(),
                        cases(code).stream().map(DraftDocument::anywhere).toList()));
    }

    private static WorkedCase anywhere(WorkedCase worked) {
        return worked.at(new ItemCode(List.of(1)));
    }

    /// Where an item of this document is in another: under its code when it is still the same there, or wherever else
    /// exactly one item says the same; nothing when somebody changed or removed it.
    public Optional<ItemCode> follow(ItemCode code, DraftDocument other) {
        var content = content(code);
        if (content.isPresent() && content.equals(other.content(code))) {
            return Optional.of(code);
        }
        var same = other.set().items().stream()
                .map(Item::code)
                .filter(found -> content.isPresent() && content.equals(other.content(found)))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }
}
