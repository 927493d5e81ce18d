package parindex.formats.publication;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Canonical JSON: keys in the order of their code points, no blanks, whole numbers only, one way to write each text.
/// The same document is the same bytes, wherever it was made.
final class Canonical {
    private static final int DEPTH = 24;
    private static final int WHOLE_DIGITS = 9;
    private static final Comparator<String> BY_CODE_POINTS = (one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();

    private Canonical() {}

    /// An object to be filled.
    static Map<String, @Nullable Object> object() {
        return new TreeMap<>(BY_CODE_POINTS);
    }

    static byte[] bytes(@Nullable Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Boolean truth -> out.append(truth);
            case Integer whole -> out.append(whole);
            case String text -> quoted(text, out);
            case List<?> list -> list(list, out);
            case Map<?, ?> map -> map(map, out);
            default -> throw new IllegalArgumentException("not in a bundle: " + value.getClass());
        }
    }

    private static void list(List<?> list, StringBuilder out) {
        var mark = '[';
        for (var part : list) {
            out.append(mark);
            write(part, out);
            mark = ',';
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private static void map(Map<?, ?> map, StringBuilder out) {
        var mark = '{';
        var sorted = new TreeMap<String, @Nullable Object>(BY_CODE_POINTS);
        map.forEach((key, part) -> sorted.put((String) key, part));
        for (var entry : sorted.entrySet()) {
            out.append(mark);
            quoted(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            mark = ',';
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            character(text.charAt(at), out);
        }
        out.append('"');
    }

    private static void character(char mark, StringBuilder out) {
        switch (mark) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (mark < ' ') {
                    out.append("\\u00").append(mark < 16 ? '0' : '1').append(Character.forDigit(mark % 16, 16));
                } else {
                    out.append(mark);
                }
            }
        }
    }

    /// The value that canonical bytes hold, nothing where they are no JSON or not written the one way there is.
    static Optional<Object> read(byte[] bytes) {
        return text(bytes).flatMap(Canonical::parse).filter(value -> Arrays.equals(bytes(value), bytes));
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(java.nio.ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private static Optional<Object> parse(String text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            var value = value(parser);
            return parser.nextToken() == null ? Optional.ofNullable(value) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException notThis) {
            return Optional.empty();
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> whole(parser.getString());
            default -> throw new IllegalArgumentException("not in a bundle");
        };
    }

    private static Integer whole(String digits) {
        if (digits.length() > WHOLE_DIGITS) {
            throw new IllegalArgumentException("not in a bundle");
        }
        return Integer.valueOf(digits);
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        var object = object();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            object.put(key, value(parser));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        var array = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }
}
