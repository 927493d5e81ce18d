package parindex.formats.criteria.writing;

import java.util.List;
import parindex.core.criteria.Lineage;
import parindex.core.criteria.item.ItemCode;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Word;

/// How the items of a set follow from those of an earlier one.
final class LineageTree {
    private LineageTree() {}

    static Node of(Lineage lineage) {
        var branch = new NewBranch().put("from", Word.of(lineage.from()));
        BasisTree.put(lineage.basis(), branch);
        return branch.list(
                        "items", lineage.links().stream().map(LineageTree::link).toList())
                .done();
    }

    private static Node link(Lineage.Link link) {
        return new NewBranch()
                .word("change", link.change())
                .list("before", codes(link.before()))
                .list("after", codes(link.after()))
                .done();
    }

    private static List<Word> codes(List<ItemCode> codes) {
        return codes.stream().map(code -> Word.of(code.toString())).toList();
    }
}
