package parindex.formats.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Branch;
import parindex.formats.tree.Node.Empty;
import parindex.formats.tree.Node.Refused;
import parindex.formats.tree.Node.Sequence;
import parindex.formats.tree.Node.Word;

/// Writes a tree as YAML for people: two blanks an indent, short parts on one line, long texts line by line. Whatever
/// YAML would read as something else stands in quotation marks.
public final class YamlWriter {
    private static final int WIDTH = 112;
    // Blocks within one line: one in a list, one more where it has a key.
    private static final int LEVELS = 1;
    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /// The whole document.
    public static String text(Branch root) {
        var writer = new YamlWriter();
        root.values().forEach((key, value) -> writer.entry("", key, value));
        return root.values().isEmpty() ? "{}\n" : writer.out.toString();
    }

    private void entry(String indent, String key, Node value) {
        out.append(indent).append(YamlScalar.key(key)).append(':');
        if (isLong(value, indent.length() + key.length() + 2)) {
            below(indent, value);
        } else {
            line(" " + value(indent + "  ", value));
        }
    }

    private void below(String indent, Node value) {
        line("");
        switch (value) {
            case Branch branch -> branch.values().forEach((key, node) -> entry(indent + "  ", key, node));
            case Sequence sequence -> parts(indent + "  ", sequence.parts());
            case Word ignored -> throw new IllegalArgumentException("a word stands on its own line only");
            case Empty ignored -> throw new IllegalArgumentException("nothing stands on its own line only");
            case Refused ignored -> throw new IllegalArgumentException("what was refused is not written");
        }
    }

    /// The parts of a list: each on one line where all of them fit, otherwise all of them spread out.
    private void parts(String indent, List<Node> parts) {
        var spread = parts.stream().anyMatch(part -> isLong(part, indent.length() + 2, LEVELS));
        for (var part : parts) {
            if (spread && part instanceof Branch branch && !branch.values().isEmpty()) {
                spread(indent, branch.values());
            } else {
                line(indent + "- " + value(indent + "  ", part));
            }
        }
    }

    private void spread(String indent, Map<String, Node> values) {
        var before = out.length();
        values.forEach((key, node) -> entry(indent + "  ", key, node));
        out.setCharAt(before + indent.length(), '-');
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String value(String indent, Node value) {
        return value instanceof Word word ? YamlScalar.block(word, indent) : flow(value);
    }

    /// On one line: `{ name: A, from: 90 }`.
    private static String flow(Node node) {
        return switch (node) {
            case Branch branch when branch.values().isEmpty() -> "{}";
            case Branch branch ->
                branch.values().entrySet().stream()
                        .map(entry -> YamlScalar.key(entry.getKey()) + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
            case Sequence sequence ->
                sequence.parts().stream().map(YamlWriter::flow).collect(Collectors.joining(", ", "[", "]"));
            case Word word -> YamlScalar.flow(word);
            case Empty ignored -> "null";
            case Refused ignored -> throw new IllegalArgumentException("what was refused is not written");
        };
    }

    private static boolean isLong(Node node, int before) {
        return switch (node) {
            case Word ignored -> false;
            case Empty ignored -> false;
            case Refused ignored -> false;
            case Branch branch -> !branch.values().isEmpty() && isLong(node, before, LEVELS + 1);
            case Sequence sequence -> !sequence.parts().isEmpty() && isLong(node, before, LEVELS);
        };
    }

    private static boolean isLong(Node node, int before, int most) {
        return levels(node) > most || before + flow(node).length() > WIDTH;
    }

    /// How deep blocks stand in each other.
    private static int levels(Node node) {
        return switch (node) {
            case Word ignored -> 0;
            case Empty ignored -> 0;
            case Refused ignored -> 0;
            case Branch branch -> 1 + levels(List.copyOf(branch.values().values()));
            case Sequence sequence -> levels(sequence.parts());
        };
    }

    private static int levels(List<Node> nodes) {
        return nodes.stream().mapToInt(YamlWriter::levels).max().orElse(0);
    }
}
