package parindex.app.criteria.draft.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.app.criteria.draft.field.FieldFault;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.Flat;
import parindex.app.criteria.draft.field.Layout;
import parindex.app.criteria.draft.field.Nodes;
import parindex.app.criteria.draft.field.Piece;
import parindex.app.criteria.draft.field.Typed;
import parindex.app.criteria.draft.field.TypedDate;
import parindex.core.criteria.LegalBasis;
import parindex.core.language.Language;
import parindex.formats.tree.Node;

/// The legal acts of a set, and those that every item rests on unless it names its own (F-05).
public record ActsForm() implements Form {
    private static final String ACTS = "acts.all";
    private static final String LAW = "acts.law";
    private static final Set<String> DAYS = Set.of("date", "from", "to");
    private static final List<String> COLUMNS = List.of("number", "date", "title", "from", "to", "link");

    @Override
    public Fields stored(DraftDocument document, Language language) {
        var fields = Fields.NONE;
        for (var key : List.of("acts", "law")) {
            var node = Optional.ofNullable(document.tree().values().get(key));
            fields = node.map(part -> Flat.of(key.equals("acts") ? ACTS : LAW, part, language))
                    .map(fields::and)
                    .orElse(fields);
        }
        for (var name : fields.typed().keySet()) {
            if (isDay(name)) {
                fields = fields.with(name, TypedDate.typed(fields.get(name), language));
            }
        }
        return fields;
    }

    private static boolean isDay(String name) {
        return name.startsWith(ACTS) && DAYS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    @Override
    public Typed read(Fields typed, DraftDocument document, Language language) {
        var faults = new ArrayList<FieldFault>();
        faults.addAll(DraftWording.empty(typed, ACTS, "number"));
        faults.addAll(DraftWording.empty(typed, ACTS, "title"));
        faults.addAll(DraftWording.empty(typed, LAW, "act"));
        var acts = typed.below("acts");
        for (var name : acts.typed().keySet()) {
            if (isDay(name) && acts.has(name)) {
                var day = TypedDate.of(acts.get(name));
                if (day.isEmpty()) {
                    faults.add(new FieldFault(name, DraftWording.noDay(acts.get(name))));
                }
                acts = acts.with(name, day.map(String::valueOf).orElse(""));
            }
        }
        return new Typed(acts, faults);
    }

    @Override
    public Node.Branch put(DraftDocument document, Fields plain) {
        var acts = plain.filled(ACTS).stream()
                .map(row -> block(plain, row, COLUMNS))
                .toList();
        var law = plain.filled(LAW).stream()
                .map(row -> block(plain, row, List.of("act", "article")))
                .toList();
        return Nodes.of(document.tree())
                .with("acts", Nodes.list(ACTS, acts))
                .with("law", Nodes.list(LAW, law))
                .node();
    }

    private static Node block(Fields plain, String row, List<String> keys) {
        var block = Nodes.at(row);
        for (var key : keys) {
            block = block.with(key, Nodes.word(plain, row + "." + key));
        }
        return block.node();
    }

    @Override
    public List<Piece> pieces(Layout layout, DraftDocument document) {
        var numbers = Stream.concat(
                        Stream.of(""), document.set().terms().acts().stream().map(LegalBasis::number))
                .toList();
        return List.of(
                layout.rows(
                                ACTS,
                                "acts",
                                row -> List.of(
                                        layout.line(row + ".number", "act-number"),
                                        layout.date(row + ".date", "act-date"),
                                        layout.line(row + ".title", "act-title"),
                                        layout.date(row + ".from", "act-from"),
                                        layout.date(row + ".to", "act-to"),
                                        layout.line(row + ".link", "act-link")))
                        .spreadOut(),
                layout.rows(
                        LAW,
                        "set-law",
                        row -> List.of(
                                layout.chosen(row + ".act", "act", numbers, act -> act),
                                layout.line(row + ".article", "article"))));
    }

    @Override
    public List<Facet> facets() {
        return List.of(Facet.of("acts", ACTS), Facet.of("set-law", LAW));
    }
}
