package parindex.app.criteria.draft.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.app.criteria.draft.field.FieldFault;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.Flat;
import parindex.app.criteria.draft.field.KnownFields;
import parindex.app.criteria.draft.field.Layout;
import parindex.app.criteria.draft.field.Nodes;
import parindex.app.criteria.draft.field.Piece;
import parindex.app.criteria.draft.field.Typed;
import parindex.core.language.Fold;
import parindex.core.language.Language;
import parindex.formats.tree.Node;

/// Bonuses and penalties (điểm thưởng, điểm phạt): so much for every case, each with its cap.
public record AdjustmentsForm() implements Form {
    private static final String ITEMS = "adjustments.items";
    private static final Set<String> NUMBERS = Set.of("each", "cap", "bonus-cap", "penalty-cap");
    private static final List<String> KINDS = List.of("bonus", "penalty");

    @Override
    public Fields stored(DraftDocument document, Language language) {
        var block = Nodes.branch(document.tree(), "adjustments");
        var fields = block.map(all -> Flat.of("adjustments", all, language)).orElse(Fields.NONE);
        for (var row : fields.filled(ITEMS)) {
            var counted = fields.below(row + ".inputs").typed().entrySet().stream()
                    .filter(field -> field.getKey().endsWith(".label"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
            fields = fields.without(row + ".inputs").without(row + ".figure").with(row + ".counted", counted);
        }
        return fields;
    }

    @Override
    public Typed read(Fields typed, DraftDocument document, Language language) {
        var all = typed.below("adjustments");
        var faults = new ArrayList<FieldFault>();
        for (var column : List.of("label", "kind", "each", "cap", "known")) {
            faults.addAll(DraftWording.empty(all, ITEMS, column));
        }
        return Typed.of(
                        all,
                        name -> NUMBERS.contains(name.substring(name.lastIndexOf('.') + 1)),
                        name -> false,
                        language)
                .and(faults);
    }

    @Override
    public Node.Branch put(DraftDocument document, Fields plain) {
        var before = Nodes.branch(document.tree(), "adjustments").stream()
                .flatMap(all -> Nodes.branches(all, "items").stream())
                .collect(Collectors.toMap(item -> Nodes.text(item, "name"), item -> item, (first, second) -> first));
        var items = plain.filled(ITEMS).stream()
                .map(row -> item(plain, row, before))
                .toList();
        var block = Nodes.at("adjustments")
                .with("bonus-cap", Nodes.word(plain, "adjustments.bonus-cap"))
                .with("penalty-cap", Nodes.word(plain, "adjustments.penalty-cap"))
                .with("above-max", Nodes.word(plain, "adjustments.above-max"))
                .with("items", Nodes.list(ITEMS, items));
        return Nodes.of(document.tree())
                .with("adjustments", items.isEmpty() ? Optional.empty() : block.filled())
                .node();
    }

    /// A row; how its cases are counted stays as it was, a new one counts whole cases.
    private static Node item(Fields plain, String row, Map<String, Node.Branch> before) {
        var given = plain.get(row + ".name");
        var name = given.isEmpty() ? Fold.slug(plain.get(row + ".label")) : given;
        var known = Optional.ofNullable(before.get(given));
        var counted = plain.has(row + ".counted") ? row + ".counted" : row + ".label";
        var item = known.map(old -> relabelled(old, plain, counted)).orElseGet(() -> counting(plain, counted));
        return item.with("name", Nodes.word(row + ".label", name.isEmpty() ? "adjustment" : name))
                .with("label", Nodes.word(plain, row + ".label"))
                .with("en", Nodes.word(plain, row + ".en"))
                .with("kind", Nodes.word(plain, row + ".kind"))
                .with("each", Nodes.word(plain, row + ".each"))
                .with("cap", Nodes.word(plain, row + ".cap"))
                .with("known", Nodes.word(plain, row + ".known"))
                .with("basis", Nodes.text(plain, row + ".basis"))
                .node();
    }

    private static Nodes.Filling counting(Fields plain, String label) {
        return Nodes.at(label)
                .with("figure", Nodes.word(label, "cases"))
                .with(
                        "inputs",
                        Nodes.at(label).with("cases", counted(plain, label)).node());
    }

    /// What is counted under another label, where it is one input only.
    private static Nodes.Filling relabelled(Node.Branch old, Fields plain, String label) {
        var inputs = Nodes.branch(old, "inputs").filter(all -> all.values().size() == 1);
        if (inputs.isEmpty()) {
            return Nodes.of(old);
        }
        var name = inputs.get().values().keySet().iterator().next();
        var input = Nodes.branch(inputs.get(), name)
                .map(block ->
                        Nodes.of(block).with("label", Nodes.word(plain, label)).node());
        return Nodes.of(old)
                .with(
                        "inputs",
                        Nodes.of(inputs.get())
                                .with(name, input.map(Node.class::cast))
                                .node());
    }

    private static Node counted(Fields plain, String label) {
        return Nodes.at(label)
                .with("label", Nodes.word(plain, label))
                .with("from", Nodes.word(label, "0"))
                .with("whole", Nodes.word(label, "true"))
                .node();
    }

    @Override
    public List<Piece> pieces(Layout layout, DraftDocument document) {
        return List.of(
                layout.rows(
                                ITEMS,
                                "adjustments",
                                row -> List.of(
                                        layout.line(row + ".label", "adjustment"),
                                        layout.choice(row + ".kind", "adjustment-kind", "draft.adjustment.", KINDS),
                                        layout.line(row + ".counted", "counted"),
                                        layout.number(row + ".each", "each-case"),
                                        layout.number(row + ".cap", "cap"),
                                        layout.choice(row + ".known", "known", "draft.known.", KnownFields.KNOWN),
                                        layout.line(row + ".basis", "basis")))
                        .spreadOut(),
                layout.number("adjustments.bonus-cap", "bonus-cap"),
                layout.number("adjustments.penalty-cap", "penalty-cap"),
                layout.check("adjustments.above-max", "above-max"));
    }

    @Override
    public List<Facet> facets() {
        return List.of(Facet.of("adjustments", "adjustments"));
    }
}
