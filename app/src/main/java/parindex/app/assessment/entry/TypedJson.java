package parindex.app.assessment.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parindex.app.kit.web.Words;
import parindex.core.assessment.EntryState;
import parindex.core.language.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a cell that a program or a page sends: texts as a person types them, or JSON numbers, which have one meaning.
final class TypedJson {
    private static final Set<String> TEXTS = Set.of("state", "explanation", "why");
    /// Points are computed; whoever sends some is told so, and it is written down.
    private static final Set<String> FORGED = Set.of("points", "score", "achieved");
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private TypedJson() {}

    /// Whether every field is one of a cell, and of the kind it should be.
    private static boolean isKnown(JsonNode node) {
        return node.properties().stream().allMatch(field -> {
            var name = field.getKey();
            var value = field.getValue();
            return FORGED.contains(name)
                    || (TEXTS.contains(name) && value.isString())
                    || (name.equals("figures") && value.isObject());
        });
    }

    /// The cell, nothing where the body is none.
    static Optional<Typed> read(String body, Words words) {
        try {
            return Optional.of(STRICT.readTree(body))
                    .filter(node -> node.isObject() && isKnown(node))
                    .flatMap(node -> typed(node, words));
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private static Optional<Typed> typed(JsonNode node, Words words) {
        var state = state(node.path("state").asString("GIVEN"));
        var texts = texts(node.path("figures"), words);
        if (state.isEmpty() || texts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Typed(
                state.get(),
                state.get() == EntryState.GIVEN ? texts.get() : Map.of(),
                node.path("explanation").asString(""),
                node.path("why").asString(""),
                FORGED.stream().anyMatch(node::has)));
    }

    private static Optional<EntryState> state(String name) {
        return java.util.Arrays.stream(EntryState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    private static Optional<Map<String, String>> texts(JsonNode figures, Words words) {
        var texts = new LinkedHashMap<String, String>();
        for (var pair : figures.properties()) {
            var value = pair.getValue();
            if (!value.isString() && !value.isNumber() && !value.isBoolean()) {
                return Optional.empty();
            }
            texts.put(pair.getKey(), text(value, words));
        }
        return Optional.of(texts);
    }

    private static String text(JsonNode value, Words words) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "1" : "0";
        }
        var text = value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
        return value.isNumber() && words.language() == Language.VI ? text.replace('.', ',') : text;
    }
}
