package parindex.app.criteria.draft.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parindex.core.language.Fold;
import parindex.core.language.Language;
import parindex.core.points.rule.RuleKind;
import parindex.formats.tree.Node;

/// The form of a rule as the block that files hold, to be read by the same reader.
public final class RuleNode {
    private static final String UNKNOWN = "unknown";
    private static final Set<String> NUMBERS =
            Set.of("from", "to", "below", "points", "limit", "full-at", "floor", "each", "known-up-to");
    private static final Set<String> NO_RATES = Set.of("points", "each");
    private final Fields fields;

    private RuleNode(Fields fields) {
        this.fields = fields;
    }

    /// The form with its numbers read; rates are known by the unit of what they belong to.
    public static Typed numbers(Fields typed, Language language) {
        return Typed.of(
                        typed.below("rule"),
                        name -> NUMBERS.contains(key(name)),
                        name -> !NO_RATES.contains(key(name))
                                && unit(typed, name).equals("%"),
                        language)
                .list("rule.allowed", language);
    }

    private static String key(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String unit(Fields typed, String name) {
        return name.startsWith("rule.inputs.")
                ? typed.get(name.substring(0, name.lastIndexOf('.')) + ".unit")
                : unit(typed);
    }

    /// The unit of the figure that the rule looks at.
    public static String unit(Fields typed) {
        return typed.has("rule.figure.by") ? typed.get("rule.figure.unit") : typed.get(firstInput(typed) + ".unit");
    }

    private static String firstInput(Fields typed) {
        return inputs(typed).stream().findFirst().orElse("rule.inputs.0");
    }

    /// The rows of inputs that hold something.
    public static List<String> inputs(Fields typed) {
        return typed.filled("rule.inputs");
    }

    /// Whether the kind looks at a figure that is built from inputs.
    public static boolean measures(Fields typed) {
        return RuleKind.of(typed.get("rule.kind"))
                .filter(kind -> switch (kind) {
                    case THRESHOLD, STEPS, PROPORTIONAL, DEDUCTION -> true;
                    case STATES, CHECKLIST, JUDGEMENT -> false;
                })
                .isPresent();
    }

    /// The block of a rule.
    ///
    /// @param fields with numbers as files write them
    public static Node.Branch of(Fields fields) {
        return new RuleNode(fields).rule();
    }

    private Node.Branch rule() {
        var rule = Nodes.at("rule").with("kind", Nodes.word(fields, "rule.kind"));
        var kind = RuleKind.of(fields.get("rule.kind"));
        if (kind.isPresent()) {
            rule = switch (kind.get()) {
                case THRESHOLD -> threshold(figure(rule));
                case STEPS -> figure(rule).with("steps", Nodes.list("rule.steps", steps()));
                case STATES -> states(rule);
                case PROPORTIONAL -> proportional(figure(rule));
                case DEDUCTION -> deduction(figure(rule));
                case CHECKLIST -> rule.with("parts", Nodes.list("rule.parts", named("rule.parts", "part")));
                case JUDGEMENT -> rule.with("allowed", allowed());
            };
        }
        return KnownFields.put(rule, fields, "rule").node();
    }

    private Nodes.Filling threshold(Nodes.Filling rule) {
        var test = RuleFields.TESTS.contains(fields.get("rule.test")) ? fields.get("rule.test") : "at-least";
        return rule.with(test, Nodes.word(fields, "rule.limit"));
    }

    private Nodes.Filling proportional(Nodes.Filling rule) {
        var told = fields.get("rule.full-at-told").equals(UNKNOWN)
                ? Optional.of(Nodes.word("rule.full-at", UNKNOWN))
                : Nodes.word(fields, "rule.full-at");
        return rule.with("full-at", told).with("floor", Nodes.word(fields, "rule.floor"));
    }

    private Nodes.Filling deduction(Nodes.Filling rule) {
        return rule.with("each", Nodes.word(fields, "rule.each"))
                .with("known-up-to", Nodes.word(fields, "rule.known-up-to"));
    }

    private Nodes.Filling states(Nodes.Filling rule) {
        var name = fields.has("rule.input") ? fields.get("rule.input") : "state";
        return rule.with("input", Nodes.word("rule.input", name))
                .with("label", Nodes.word(fields, "rule.label"))
                .with("en", Nodes.word(fields, "rule.en"))
                .with("states", Nodes.list("rule.states", named("rule.states", "state")));
    }

    private Optional<Node> allowed() {
        var parts = Stream.of(fields.get("rule.allowed").split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> Nodes.word("rule.allowed", part))
                .toList();
        return Nodes.list("rule.allowed", parts);
    }

    /// What the rule looks at: one input as it stands, or a formula over several.
    private Nodes.Filling figure(Nodes.Filling rule) {
        var inputs = Nodes.at("rule.inputs");
        var names = new LinkedHashSet<String>();
        for (var row : inputs(fields)) {
            var name = letter(fields.get(row + ".name"), names);
            names.add(name);
            inputs = inputs.with(name, measured(row).node());
        }
        return rule.with("figure", by(names)).with("inputs", inputs.filled());
    }

    private Optional<Node> by(Set<String> names) {
        if (fields.has("rule.figure.by")) {
            return Optional.of(measured("rule.figure")
                    .with("by", Nodes.word(fields, "rule.figure.by"))
                    .node());
        }
        return names.stream().findFirst().map(name -> Nodes.word("rule.figure.by", name));
    }

    private Nodes.Filling measured(String at) {
        return Nodes.at(at)
                .with("label", Nodes.word(fields, at + ".label"))
                .with("en", Nodes.word(fields, at + ".en"))
                .with("unit", Nodes.word(fields, at + ".unit"))
                .with("unit-en", Nodes.word(fields, at + ".unit-en"))
                .with("from", Nodes.word(fields, at + ".from"))
                .with("to", Nodes.word(fields, at + ".to"))
                .with("whole", Nodes.word(fields, at + ".whole"));
    }

    /// The name as typed, or the next letter that is free.
    private String letter(String typed, Set<String> before) {
        if (!typed.isEmpty()) {
            return typed;
        }
        var given =
                inputs(fields).stream().map(row -> fields.get(row + ".name")).toList();
        return Stream.iterate('a', letter -> (char) (letter + 1))
                .map(String::valueOf)
                .filter(letter -> !before.contains(letter) && !given.contains(letter))
                .findFirst()
                .orElseThrow();
    }

    private List<Node> steps() {
        return fields.filled("rule.steps").stream()
                .<Node>map(row -> Nodes.at(row)
                        .with("from", Nodes.word(fields, row + ".from"))
                        .with("below", Nodes.word(fields, row + ".below"))
                        .with("points", points(row))
                        .with("law", Nodes.list(row, law(row)))
                        .node())
                .toList();
    }

    private List<Node> law(String row) {
        return fields.filled(row + ".law").stream()
                .<Node>map(cited -> Nodes.at(cited)
                        .with("act", Nodes.word(fields, cited + ".act"))
                        .with("article", Nodes.word(fields, cited + ".article"))
                        .node())
                .toList();
    }

    /// States and parts: each has a name that examples refer to, made of its label where nobody gave one.
    private List<Node> named(String table, String key) {
        var rows = new ArrayList<Node>();
        for (var row : fields.filled(table)) {
            var name =
                    fields.has(row + "." + key) ? fields.get(row + "." + key) : Fold.slug(fields.get(row + ".label"));
            rows.add(Nodes.at(row)
                    .with(key, Nodes.word(row + "." + key, name.isEmpty() ? String.valueOf(rows.size() + 1) : name))
                    .with("label", Nodes.word(fields, row + ".label"))
                    .with("en", Nodes.word(fields, row + ".en"))
                    .with("points", points(row))
                    .node());
        }
        return rows;
    }

    /// Points, or the word for those that are not told or do not apply.
    private Optional<Node> points(String row) {
        var told = fields.get(row + ".points-told");
        return told.isEmpty() ? Nodes.word(fields, row + ".points") : Optional.of(Nodes.word(row + ".points", told));
    }
}
