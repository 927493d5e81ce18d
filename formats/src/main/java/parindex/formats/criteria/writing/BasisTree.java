package parindex.formats.criteria.writing;

import java.util.List;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Citation;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Word;

/// Where something comes from: `known`, `basis`, `gap` and `law`.
final class BasisTree {
    private BasisTree() {}

    static void put(Basis basis, NewBranch branch) {
        branch.word("known", basis.known());
        both("basis", basis.source(), branch);
        both("gap", basis.gap(), branch);
        law(basis.law(), branch);
    }

    static void law(List<Citation> law, NewBranch branch) {
        branch.list("law", law.stream().map(BasisTree::citation).toList());
    }

    private static Node citation(Citation citation) {
        return new NewBranch()
                .put("act", Word.of(citation.act()))
                .text("article", citation.article())
                .done();
    }

    private static void both(String key, Text text, NewBranch branch) {
        if (text.vi().equals(text.en())) {
            branch.text(key, text.vi());
        } else {
            branch.put(
                    key,
                    new NewBranch()
                            .put("vi", Word.of(text.vi()))
                            .put("en", Word.of(text.en()))
                            .done());
        }
    }
}
