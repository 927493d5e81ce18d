package parindex.formats.criteria.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Branch;
import parindex.formats.tree.Node.Sequence;
import parindex.formats.tree.Node.Word;

/// Finds what stands in a tree where a path leads.
final class TreePath {
    private TreePath() {}

    /// The node at a path; a single value stands for the first key of a short block.
    static Optional<Node> find(Branch branch, String path) {
        var at = path.indexOf('.');
        var key = at < 0 ? path : path.substring(0, at);
        var node = Optional.ofNullable(branch.values().get(key));
        return at < 0 ? node : node.flatMap(there -> below(there, key, path.substring(at + 1)));
    }

    private static Optional<Node> below(Node node, String key, String path) {
        return switch (node) {
            case Branch branch -> find(branch, path);
            case Word word -> path.equals(Sprout.SHORT.get(key)) ? Optional.of(word) : Optional.empty();
            case Sequence ignored -> Optional.empty();
            case Node.Empty ignored -> Optional.empty();
            case Node.Refused ignored -> Optional.empty();
        };
    }

    /// The text at a path, several parts joined; empty where nothing is there.
    static String text(Branch branch, String path, String between) {
        return find(branch, path).map(node -> text(node, between)).orElse("");
    }

    private static String text(Node node, String between) {
        return switch (node) {
            case Word word -> word.text();
            case Sequence list ->
                list.parts().stream().map(part -> text(part, between)).collect(Collectors.joining(between));
            case Branch ignored -> "";
            case Node.Empty ignored -> "";
            case Node.Refused ignored -> "";
        };
    }

    /// The parts of the list at a path.
    static List<Node> parts(Branch branch, String path) {
        return find(branch, path)
                .map(node -> node instanceof Sequence list ? list.parts() : List.of(node))
                .orElse(List.of());
    }

    /// The blocks of the list at a path.
    static List<Branch> branches(Branch branch, String path) {
        return parts(branch, path).stream()
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast)
                .toList();
    }

    /// The block at a path.
    static Optional<Branch> branch(Branch branch, String path) {
        return find(branch, path).filter(Branch.class::isInstance).map(Branch.class::cast);
    }
}
