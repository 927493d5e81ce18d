package parindex.formats.criteria;

import java.util.List;
import java.util.Optional;
import parindex.core.criteria.item.Details;
import parindex.core.criteria.item.Guidance;
import parindex.core.criteria.item.Requirement;
import parindex.formats.tree.Block;
import parindex.formats.tree.Node;
import parindex.formats.tree.Value;

/// Reads what a set says about an item beside its points: guidance, evidence, law.
final class DetailsReader {
    private DetailsReader() {}

    static Details read(Block item) {
        return new Details(guidance(item), evidence(item), BasisReader.citations(item), item.names("not-for"));
    }

    /// One text, or a block with what is asked, an example and questions that were answered before.
    private static Guidance guidance(Block item) {
        if (!item.isMapping("guidance")) {
            return new Guidance(text(item, "guidance"), "", List.of());
        }
        return item.mapping("guidance").map(DetailsReader::help).orElse(Guidance.NONE);
    }

    private static Guidance help(Block guidance) {
        guidance.only("asked", "example", "questions");
        var questions = guidance.mappings("questions").stream()
                .flatMap(each -> answer(each.only("question", "answer")).stream())
                .toList();
        return new Guidance(text(guidance, "asked"), text(guidance, "example"), questions);
    }

    private static Optional<Guidance.Answer> answer(Block block) {
        var answer = block.required("answer").map(Value::text).orElse("");
        return block.required("question").map(asked -> new Guidance.Answer(asked.text(), answer));
    }

    /// A document by its name alone, or a block that also says who issues it and what it has to show.
    private static List<Requirement> evidence(Block item) {
        return item.nodes("evidence").stream()
                .flatMap(node -> node instanceof Node.Branch branch
                        ? requirement(Block.of(branch, item.faults())).stream()
                        : named(node, item).stream())
                .toList();
    }

    private static Optional<Requirement> named(Node node, Block item) {
        return Value.of(node, "evidence", item.faults()).map(name -> new Requirement(name.text(), "", ""));
    }

    private static Optional<Requirement> requirement(Block block) {
        block.only("document", "issuer", "note");
        return block.required("document")
                .map(name -> new Requirement(name.text(), text(block, "issuer"), text(block, "note")));
    }

    private static String text(Block block, String key) {
        return block.scalar(key).map(Value::text).orElse("");
    }
}
