package parindex.formats.yaml;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import parindex.formats.tree.Node.Word;
import parindex.formats.tree.Node.Word.Form;

/// A single value as YAML writes it: bare where it can only be read as what it is, otherwise in quotation marks, and
/// line by line where it has several.
final class YamlScalar {
    private static final Pattern BEGINS_BARE = Pattern.compile("[\\p{L}\\p{N}(]");
    private static final Pattern UNSAFE_ANYWHERE = Pattern.compile(": | #|:$|[\\[\\]{},]");
    private static final Pattern UNSAFE_IN_FLOW = Pattern.compile("[:\"'#]");
    // What other readers take for a number or an answer, beside what the resolver knows; codes look alike everywhere.
    private static final Pattern READ_ELSEWHERE =
            Pattern.compile("0o[0-7]+|[yYnN]|[0-9.]+|[+-]?[0-9][0-9_]*(:[0-9_]+)+");
    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?%?|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern BARE = Pattern.compile("-?\\d+|true|false");

    private YamlScalar() {}

    /// A key.
    static String key(String key) {
        return isBare(key) && !UNSAFE_IN_FLOW.matcher(key).find() ? key : quoted(key);
    }

    /// Within braces or brackets.
    static String flow(Word word) {
        var text = word.text();
        var bare = isSafeFigure(word)
                || isBare(text) && !UNSAFE_IN_FLOW.matcher(text).find();
        return bare ? text : quoted(text);
    }

    /// Behind a key or a dash.
    ///
    /// @param indent of the lines of a longer text
    static String block(Word word, String indent) {
        var text = word.text();
        if (isSafeFigure(word) || isBare(text)) {
            return text;
        }
        return isReadableByLines(text) ? "|-\n" + indent + text.replace("\n", "\n" + indent) : quoted(text);
    }

    private static boolean isReadableByLines(String text) {
        return text.indexOf('\n') > 0
                && !text.startsWith(" ")
                && !text.endsWith("\n")
                && text.codePoints().allMatch(at -> at == '\n' || isPrintable(at));
    }

    private static boolean isSafeFigure(Word word) {
        return word.form() == Form.FIGURE && FIGURE.matcher(word.text()).matches()
                || word.form() == Form.BARE && BARE.matcher(word.text()).matches();
    }

    private static boolean isBare(String text) {
        return !text.isEmpty()
                && BEGINS_BARE.matcher(text).lookingAt()
                && !text.endsWith(" ")
                && !UNSAFE_ANYWHERE.matcher(text).find()
                && text.codePoints().allMatch(YamlScalar::isPrintable)
                && !READ_ELSEWHERE.matcher(text).matches()
                && new Resolver().resolve(NodeId.scalar, text, true).equals(Tag.STR);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(at -> quoted.append(escaped(at)));
        return quoted.append('"').toString();
    }

    private static String escaped(int at) {
        return switch (at) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> isPrintable(at) ? Character.toString(at) : (at > 0xFFFF ? "\\U%08X" : "\\u%04X").formatted(at);
        };
    }

    /// What may stand in a file as it is; the rest is written by its number.
    private static boolean isPrintable(int at) {
        return switch (Character.getType(at)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
