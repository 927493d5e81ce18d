package parindex.formats.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.core.criteria.CriteriaSet;
import parindex.formats.criteria.CriteriaFiles;
import parindex.formats.criteria.writing.SetTree;
import parindex.formats.tree.Node;

/// A frozen criteria set as a file of a bundle: the JSON form of a set, written canonically.
final class SetDocument {
    private SetDocument() {}

    static byte[] bytes(CriteriaSet set) {
        return Canonical.bytes(value(SetTree.of(set)));
    }

    private static @Nullable Object value(Node node) {
        return switch (node) {
            case Node.Branch branch -> object(branch);
            case Node.Sequence sequence ->
                sequence.parts().stream().map(SetDocument::value).toList();
            case Node.Word word -> word(word);
            case Node.Empty ignored -> null;
            case Node.Refused ignored -> throw new IllegalArgumentException("what was refused is not written");
        };
    }

    private static Map<String, @Nullable Object> object(Node.Branch branch) {
        var object = Canonical.object();
        branch.values().forEach((key, node) -> object.put(key, value(node)));
        return object;
    }

    private static Object word(Node.Word word) {
        return switch (word.form()) {
            case TEXT, FIGURE -> word.text();
            case BARE ->
                List.of("true", "false").contains(word.text())
                        ? Boolean.valueOf(word.text())
                        : Integer.valueOf(word.text());
        };
    }

    /// The set of a file, nothing where it holds none that would be written in the same way.
    static Optional<CriteriaSet> read(byte[] bytes) {
        return Canonical.read(bytes)
                .flatMap(value -> CriteriaFiles.check("set.json", bytes).set())
                .filter(set -> new String(bytes(set), StandardCharsets.UTF_8)
                        .equals(new String(bytes, StandardCharsets.UTF_8)));
    }
}
