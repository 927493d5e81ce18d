package parindex.app.criteria.draft.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.criteria.draft.field.Piece.Field;
import parindex.app.criteria.draft.field.Piece.Group;
import parindex.app.criteria.draft.field.Piece.Shape;
import parindex.core.criteria.LegalBasis;
import parindex.core.points.rule.RuleKind;

/// Lays out the form of a rule by its kind.
public final class RuleLayout {
    private static final List<String> EARNED = List.of("", "unknown");
    private static final List<String> WORTH = List.of("", "unknown", "not-applicable");
    private final Layout layout;
    private final List<String> acts;
    private final String unit;

    public RuleLayout(Layout layout, List<LegalBasis> acts) {
        this.layout = layout;
        this.acts = Stream.concat(Stream.of(""), acts.stream().map(LegalBasis::number))
                .toList();
        this.unit = RuleNode.unit(layout.fields());
    }

    public List<Piece> pieces() {
        var kinds = Stream.of(RuleKind.values()).map(RuleKind::word).toList();
        var pieces = new ArrayList<Piece>();
        pieces.add(layout.cards("rule.kind", "kind", "draft.kind.", kinds));
        var kind = RuleKind.of(layout.fields().get("rule.kind"));
        kind.ifPresent(known -> pieces.addAll(byKind(known)));
        return pieces;
    }

    /// Where the rule comes from, and its words in English.
    public List<Piece> source() {
        var basis =
                new Group(layout.words().say("draft.group.basis"), "", KnownFields.pieces(layout, "rule"), Shape.PLAIN);
        return List.of(basis, english(RuleKind.of(layout.fields().get("rule.kind"))));
    }

    private List<Piece> byKind(RuleKind kind) {
        return switch (kind) {
            case THRESHOLD -> List.of(inputs(), figure(), threshold());
            case STEPS -> List.of(inputs(), figure(), layout.rows("rule.steps", "steps", this::step));
            case STATES ->
                List.of(
                        layout.line("rule.label", "question"),
                        layout.rows("rule.states", "states", row -> option(row, WORTH)));
            case PROPORTIONAL -> List.of(inputs(), figure(), proportional());
            case DEDUCTION -> List.of(inputs(), figure(), deduction());
            case CHECKLIST -> List.of(layout.rows("rule.parts", "parts", this::part));
            case JUDGEMENT -> List.of(layout.line("rule.allowed", "allowed").hint(say("allowed.hint")));
        };
    }

    private String say(String key) {
        return layout.words().say("draft.field." + key);
    }

    private Group group(String word, Piece... pieces) {
        return new Group(layout.words().say("draft.group." + word), "", List.of(pieces), Shape.PLAIN);
    }

    private Piece inputs() {
        return layout.rows("rule.inputs", "inputs", this::input);
    }

    private Group figure() {
        return new Group(
                layout.words().say("draft.group.formula"),
                layout.words().say("draft.group.formula.hint"),
                List.of(
                        layout.line("rule.figure.by", "formula"),
                        layout.line("rule.figure.label", "label"),
                        layout.line("rule.figure.unit", "unit"),
                        layout.number("rule.figure.from", "least"),
                        layout.number("rule.figure.to", "most"),
                        layout.check("rule.figure.whole", "whole")),
                layout.fields().has("rule.figure.by")
                                || RuleNode.inputs(layout.fields()).size() > 1
                        ? Shape.PLAIN
                        : Shape.FOLDED);
    }

    private List<Field> input(String row) {
        return List.of(
                layout.line(row + ".name", "symbol"),
                layout.line(row + ".label", "label"),
                layout.line(row + ".unit", "unit"),
                layout.number(row + ".from", "least"),
                layout.number(row + ".to", "most"),
                layout.check(row + ".whole", "whole"));
    }

    private Group threshold() {
        return group(
                "threshold",
                layout.choice("rule.test", "test", "draft.test.", RuleFields.TESTS),
                layout.number("rule.limit", "limit").unit(unit));
    }

    private List<Field> step(String row) {
        var cited = row + ".law.0";
        return List.of(
                layout.number(row + ".from", "from").counted(unit),
                layout.number(row + ".below", "below").counted(unit),
                layout.number(row + ".points", "points"),
                layout.choice(row + ".points-told", "told", "draft.told.", EARNED),
                layout.chosen(cited + ".act", "act", acts, act -> act),
                layout.line(cited + ".article", "article"));
    }

    private List<Field> option(String row, List<String> worth) {
        return List.of(
                layout.line(row + ".label", "answer"),
                layout.number(row + ".points", "points"),
                layout.choice(row + ".points-told", "told", "draft.told.", worth));
    }

    private List<Field> part(String row) {
        return List.of(layout.line(row + ".label", "part"), layout.number(row + ".points", "points"));
    }

    private Group proportional() {
        return group(
                "proportional",
                layout.number("rule.full-at", "full-at").unit(unit),
                layout.choice("rule.full-at-told", "full-at-told", "draft.told.", EARNED),
                layout.number("rule.floor", "floor").unit(unit).hint(say("floor.hint")));
    }

    private Group deduction() {
        return group(
                "deduction",
                layout.number("rule.each", "each"),
                layout.number("rule.known-up-to", "known-up-to").unit(unit).hint(say("known-up-to.hint")));
    }

    /// The same words in English, for those who fill them in.
    private Group english(Optional<RuleKind> kind) {
        var labels = kind.map(this::labelled).orElse(Stream.empty());
        var pieces = new ArrayList<Piece>(labels.filter(at -> layout.fields().has(at + ".label"))
                .map(at -> translated(at + ".en", at + ".label"))
                .toList());
        pieces.add(layout.area("rule.basis-en", "basis"));
        pieces.add(layout.area("rule.gap-en", "gap"));
        return new Group(layout.words().say("draft.group.english"), "", pieces, Shape.FOLDED);
    }

    private Stream<String> labelled(RuleKind kind) {
        return switch (kind) {
            case THRESHOLD, STEPS, PROPORTIONAL, DEDUCTION ->
                Stream.concat(rows("rule.inputs"), Stream.of("rule.figure"));
            case STATES -> Stream.concat(Stream.of("rule"), rows("rule.states"));
            case CHECKLIST -> rows("rule.parts");
            case JUDGEMENT -> Stream.empty();
        };
    }

    private Stream<String> rows(String table) {
        return layout.fields().rows(table).stream().map(row -> table + "." + row);
    }

    private Field translated(String name, String label) {
        return layout.named(name, layout.fields().get(label));
    }
}
