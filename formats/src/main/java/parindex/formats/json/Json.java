package parindex.formats.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// One JSON document out of nested maps and lists, keys in the order they were put.
public final class Json {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /// The document as text, indented by two.
    public static String text(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    /// The text as a tree.
    public static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    /// A decimal as a string with a point and the digits it was given with; null where there is none.
    static @Nullable String decimal(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse(null);
    }

    /// An object with one entry, to be put further.
    static Map<String, @Nullable Object> object(String key, @Nullable Object value) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put(key, value);
        return object;
    }
}
