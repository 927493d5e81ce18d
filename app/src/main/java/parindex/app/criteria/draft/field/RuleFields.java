package parindex.app.criteria.draft.field;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.language.Language;
import parindex.core.points.figure.Side;
import parindex.formats.tree.Node;

/// The rule of an item as the fields of its form.
public final class RuleFields {
    /// Words of the sides of a limit, as files write them.
    public static final List<String> TESTS = Stream.of(Side.values())
            .map(test -> test.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    private static final Set<String> ELSEWHERE = Set.of("law", "use");
    private final Language language;
    private Fields fields = Fields.NONE;

    private RuleFields(Language language) {
        this.language = language;
    }

    /// The fields of a rule as a file writes it.
    ///
    /// @param rule the block of the rule, with what a shared one adds
    public static Fields of(Node.Branch rule, Language language) {
        var reader = new RuleFields(language);
        rule.values().forEach((key, node) -> {
            if (!ELSEWHERE.contains(key)) {
                reader.put(key, node);
            }
        });
        return reader.fields;
    }

    private void put(String key, Node node) {
        switch (key) {
            case "inputs" -> inputs(node);
            case "figure" -> figure(node);
            case "allowed" -> fields = fields.with("rule.allowed", allowed(node));
            default -> {
                if (TESTS.contains(key) && node instanceof Node.Word limit) {
                    fields = fields.with("rule.test", key).with("rule.limit", Flat.number(limit.text(), language));
                } else {
                    flat("rule." + key, node);
                }
            }
        }
    }

    private void inputs(Node node) {
        if (node instanceof Node.Branch inputs) {
            int row = 0;
            for (var input : inputs.values().entrySet()) {
                var name = "rule.inputs." + row++;
                fields = fields.with(name + ".name", input.getKey());
                flat(name, input.getValue());
            }
        }
    }

    /// A figure that is just an input needs no fields of its own.
    private void figure(Node node) {
        if (node instanceof Node.Branch) {
            flat("rule.figure", node);
        }
    }

    private String allowed(Node node) {
        var parts = node instanceof Node.Sequence list ? list.parts() : List.of(node);
        return parts.stream()
                .flatMap(part -> part instanceof Node.Word word ? Stream.of(word.text()) : Stream.empty())
                .map(points -> Flat.number(points, language))
                .collect(Collectors.joining("; "));
    }

    private void flat(String name, Node node) {
        fields = fields.and(Flat.of(name, node, language));
    }
}
