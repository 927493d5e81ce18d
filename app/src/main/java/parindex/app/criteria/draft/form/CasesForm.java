package parindex.app.criteria.draft.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.app.criteria.draft.field.FieldFault;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.Flat;
import parindex.app.criteria.draft.field.Layout;
import parindex.app.criteria.draft.field.Nodes;
import parindex.app.criteria.draft.field.Piece;
import parindex.app.criteria.draft.field.Typed;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.language.Language;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.Rule;
import parindex.formats.tree.Node;

/// Examples of an item with the points that have to come out (ví dụ).
///
/// @param code the item
public record CasesForm(ItemCode code) implements Form {
    public static final String TABLE = "cases";
    private static final List<String> OUTCOMES = List.of("scored", "not-computable", "judged", "not-applicable");

    @Override
    public Fields stored(DraftDocument document, Language language) {
        var fields = Fields.NONE;
        var own = Nodes.branches(document.tree(), TABLE).stream()
                .filter(block -> Nodes.text(block, "item").equals(code.toString()))
                .toList();
        for (int row = 0; row < own.size(); row++) {
            fields = fields.and(stored(TABLE + "." + row, own.get(row), rule(document, code), language));
        }
        return fields;
    }

    private static Fields stored(String row, Node.Branch block, Optional<Rule> rule, Language language) {
        var asked = rule.map(CaseInput::asked).orElse(List.of());
        var words = rule.filter(CaseInput::isWord).isPresent();
        var inputs = Nodes.branch(block, "inputs").orElseGet(() -> Nodes.at(row).node());
        var expected = Nodes.text(block, "points");
        var scored = !OUTCOMES.contains(expected);
        var fields = Fields.NONE
                .with(row + ".name", Nodes.text(block, "case"))
                .with(row + ".points", scored ? Flat.number(expected, language) : "")
                .with(row + ".outcome", scored ? OUTCOMES.getFirst() : expected)
                .with(row + ".basis", Nodes.text(block, "basis"));
        for (int i = 0; i < asked.size(); i++) {
            var given = Nodes.text(inputs, asked.get(i).name());
            fields = fields.with(row + ".given." + i, words ? given : Flat.number(given, language));
        }
        return fields;
    }

    /// What the rule asks for; an appraiser's points where it asks for nothing.
    public static List<Input> asked(DraftDocument document, ItemCode code) {
        return rule(document, code).map(CaseInput::asked).orElse(List.of());
    }

    private List<Input> asked(DraftDocument document) {
        return asked(document, code);
    }

    public static Optional<Rule> rule(DraftDocument document, ItemCode code) {
        return document.set().item(code).flatMap(Item::scoring).map(Scoring::rule);
    }

    @Override
    public Typed read(Fields typed, DraftDocument document, Language language) {
        var cases = typed.below(TABLE);
        var asked = asked(document);
        var numbers = rule(document, code).filter(CaseInput::isWord).isEmpty();
        var faults = new ArrayList<>(DraftWording.empty(cases, TABLE, "name"));
        cases.filled(TABLE).stream()
                .filter(row -> cases.get(row + ".outcome").equals(OUTCOMES.getFirst()) && !cases.has(row + ".points"))
                .forEach(row -> faults.add(new FieldFault(row + ".points", DraftWording.empty())));
        return Typed.of(
                        cases,
                        name -> name.endsWith(".points")
                                || numbers && input(asked, name).isPresent(),
                        name -> input(asked, name)
                                .filter(one -> one.unit().equals(Input.PERCENT))
                                .isPresent(),
                        language)
                .and(faults);
    }

    private static Optional<Input> input(List<Input> asked, String name) {
        var at = name.lastIndexOf(".given.");
        if (at < 0) {
            return Optional.empty();
        }
        var number = Integer.parseInt(name.substring(at + ".given.".length()));
        return number < asked.size() ? Optional.of(asked.get(number)) : Optional.empty();
    }

    @Override
    public Node.Branch put(DraftDocument document, Fields plain) {
        var asked = asked(document);
        var all = Nodes.branches(document.tree(), TABLE);
        var own = plain.filled(TABLE).stream()
                .map(row -> block(plain, row, asked))
                .toList();
        return Nodes.of(document.tree())
                .with(TABLE, Nodes.list(TABLE, inOrder(all, own)))
                .node();
    }

    /// Every example where it stood; further ones after the last of their item.
    private List<Node> inOrder(List<Node.Branch> all, List<Node.Branch> own) {
        var ordered = new ArrayList<Node>();
        var rest = new ArrayDeque<>(own);
        var left = all.stream().filter(this::isOwn).count();
        for (var block : all) {
            if (!isOwn(block)) {
                ordered.add(block);
                continue;
            }
            left--;
            ordered.addAll(taken(rest, left == 0 ? rest.size() : 1));
        }
        ordered.addAll(rest);
        return ordered;
    }

    private static List<Node> taken(Deque<Node.Branch> rest, int most) {
        var taken = new ArrayList<Node>();
        while (taken.size() < most && !rest.isEmpty()) {
            taken.add(rest.removeFirst());
        }
        return taken;
    }

    private boolean isOwn(Node.Branch block) {
        return Nodes.text(block, "item").equals(code.toString());
    }

    private Node.Branch block(Fields plain, String row, List<Input> asked) {
        var inputs = Nodes.at(row);
        for (int i = 0; i < asked.size(); i++) {
            inputs = inputs.with(asked.get(i).name(), Nodes.word(plain, row + ".given." + i));
        }
        var outcome = plain.get(row + ".outcome");
        var expected = outcome.isEmpty() || outcome.equals(OUTCOMES.getFirst())
                ? Nodes.word(plain, row + ".points")
                : Optional.of(Nodes.word(row + ".outcome", outcome));
        return Nodes.at(row)
                .with("case", Nodes.word(plain, row + ".name"))
                .with("item", Nodes.word(row, code.toString()))
                .with("inputs", inputs.filled())
                .with("points", expected)
                .with("basis", Nodes.word(row + ".basis", plain.has(row + ".basis") ? plain.get(row + ".basis") : "–"))
                .node();
    }

    @Override
    public List<Piece> pieces(Layout layout, DraftDocument document) {
        var rule = rule(document, code);
        var asked = asked(document);
        return List.of(layout.rows(TABLE, "cases", row -> {
            var fields = new ArrayList<Piece.Field>();
            fields.add(layout.area(row + ".name", "case"));
            IntStream.range(0, asked.size())
                    .forEach(i ->
                            fields.add(CaseInput.field(layout, row + ".given." + i, rule.orElseThrow(), asked.get(i))));
            fields.add(layout.choice(row + ".outcome", "outcome", "draft.outcome.", OUTCOMES));
            fields.add(layout.number(row + ".points", "expected"));
            fields.add(layout.line(row + ".basis", "case-basis"));
            return fields;
        }));
    }

    @Override
    public List<Facet> facets() {
        return List.of(Facet.of("cases", TABLE));
    }
}
