package parindex.core.assessment;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Figures of a cell as one canonical text and back: names in order, every value a string, so that equal figures are
/// equal texts.
public final class EntryText {
    private static final String STRING = "\"((?:[^\"\\\\]|\\\\.)*+)\"";
    private static final Pattern PAIR = Pattern.compile("\\s*+" + STRING + "\\s*+:\\s*+" + STRING + "\\s*+(,|$)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(u[0-9a-f]{4}|.)");

    private EntryText() {}

    /// {"on_time":"132","received":"620"}
    public static String of(Map<String, String> given) {
        return new TreeMap<>(given)
                .entrySet().stream()
                        .map(pair -> quoted(pair.getKey()) + ":" + quoted(pair.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    /// The figures of a text.
    ///
    /// @throws IllegalArgumentException if it is no object of strings
    public static Map<String, String> read(String text) {
        var stripped = text.strip();
        if (!stripped.startsWith("{") || !stripped.endsWith("}")) {
            throw new IllegalArgumentException("no figures: " + text);
        }
        var inner = stripped.substring(1, stripped.length() - 1).strip();
        var pairs = new TreeMap<String, String>();
        var matcher = PAIR.matcher(inner);
        var at = 0;
        while (at < inner.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new IllegalArgumentException("no figures: " + text);
            }
            pairs.put(plain(matcher.group(1)), plain(matcher.group(2)));
            at = matcher.end();
        }
        return pairs;
    }

    private static String quoted(String text) {
        var written = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter < ' ') {
                written.append("\\u%04x".formatted(letter));
            } else {
                written.append(letter == '"' || letter == '\\' ? "\\" : "").append((char) letter);
            }
        });
        return written.append('"').toString();
    }

    private static String plain(String written) {
        return ESCAPED.matcher(written).replaceAll(found -> {
            var letter = found.group(1).length() == 5
                    ? String.valueOf((char) Integer.parseInt(found.group(1).substring(1), 16))
                    : found.group(1);
            return java.util.regex.Matcher.quoteReplacement(letter);
        });
    }
}
