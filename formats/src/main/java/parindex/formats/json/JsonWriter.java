package parindex.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Branch;
import parindex.formats.tree.Node.Empty;
import parindex.formats.tree.Node.Refused;
import parindex.formats.tree.Node.Sequence;
import parindex.formats.tree.Node.Word;

/// Writes a tree as JSON. Figures are strings with every digit, so that no program rounds them; counts and years are
/// numbers.
public final class JsonWriter {
    private JsonWriter() {}

    /// The whole document.
    public static String text(Branch root) {
        return Json.text(object(root)) + "\n";
    }

    private static @Nullable Object value(Node node) {
        return switch (node) {
            case Branch branch -> object(branch);
            case Sequence sequence -> list(sequence.parts());
            case Word word -> word(word);
            case Empty ignored -> null;
            case Refused ignored -> throw new IllegalArgumentException("what was refused is not written");
        };
    }

    private static Map<String, @Nullable Object> object(Branch branch) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        branch.values().forEach((key, node) -> object.put(key, value(node)));
        return object;
    }

    private static List<@Nullable Object> list(List<Node> parts) {
        var list = new ArrayList<@Nullable Object>();
        parts.forEach(part -> list.add(value(part)));
        return list;
    }

    private static Object word(Word word) {
        return switch (word.form()) {
            case TEXT, FIGURE -> word.text();
            case BARE -> bare(word.text());
        };
    }

    private static Object bare(String text) {
        return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : Integer.valueOf(text);
    }
}
