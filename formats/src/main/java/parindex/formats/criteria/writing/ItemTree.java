package parindex.formats.criteria.writing;

import java.util.Optional;
import parindex.core.criteria.item.Details;
import parindex.core.criteria.item.Guidance;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Requirement;
import parindex.core.criteria.item.Source;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Word;

/// One item of a set.
final class ItemTree {
    private ItemTree() {}

    /// @param leaf whether nothing stands below it: only then it has a source and a rule of its own
    /// @param rule how it is scored, nothing where the set does not say
    static Node of(Item item, boolean leaf, Optional<? extends Node> rule) {
        var branch = new NewBranch()
                .put("code", Word.of(item.code().toString()))
                .put("title", Word.of(item.title()))
                .put("max", RuleTree.points(item.max()));
        if (leaf && item.source() != Source.UNKNOWN) {
            branch.text("source", TermsTree.source(item.source()));
        }
        branch.names("lead", item.assignment().lead())
                .names("coordinating", item.assignment().coordinating())
                .names("responsible", item.assignment().unlabelled());
        details(item.details(), branch);
        return branch.put("rule", rule).done();
    }

    private static void details(Details details, NewBranch item) {
        item.put("guidance", guidance(details.guidance()));
        item.list(
                "evidence", details.evidence().stream().map(ItemTree::document).toList());
        BasisTree.law(details.law(), item);
        item.names("not-for", details.notFor());
    }

    private static Optional<Node> guidance(Guidance guidance) {
        if (guidance.example().isEmpty() && guidance.questions().isEmpty()) {
            return Optional.of(guidance.asked())
                    .filter(asked -> !asked.isEmpty())
                    .map(Word::of);
        }
        return Optional.of(new NewBranch()
                .text("asked", guidance.asked())
                .text("example", guidance.example())
                .list(
                        "questions",
                        guidance.questions().stream().map(ItemTree::answered).toList())
                .done());
    }

    private static Node answered(Guidance.Answer answer) {
        return new NewBranch()
                .put("question", Word.of(answer.question()))
                .put("answer", Word.of(answer.answer()))
                .done();
    }

    private static Node document(Requirement document) {
        return document.issuer().isEmpty() && document.note().isEmpty()
                ? Word.of(document.document())
                : new NewBranch()
                        .put("document", Word.of(document.document()))
                        .text("issuer", document.issuer())
                        .text("note", document.note())
                        .done();
    }
}
