package parindex.app.assessment.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parindex.app.kit.web.Words;
import parindex.core.assessment.EntryState;
import parindex.core.language.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a cell that a program or a page sends: texts as a person types them, or JSON numbers, which have one meaning.
final class TypedJson {
    private TypedJson() {}

    /// The cell, nothing where the body is none.
    static Optional<Typed> read(String body, Words words) {
        try {
            return Optional.of(JsonMapper.shared().readTree(body))
                    .filter(JsonNode::isObject)
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
                node.has("points") || node.has("score") || node.has("achieved")));
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
