package parindex.app.criteria.draft.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.app.criteria.draft.field.FieldFault;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.Flat;
import parindex.app.criteria.draft.field.Layout;
import parindex.app.criteria.draft.field.Nodes;
import parindex.app.criteria.draft.field.Piece;
import parindex.app.criteria.draft.field.Typed;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Language;
import parindex.formats.tree.Node;

/// What an item asks (nội dung): title, maximum, source, agencies, guidance.
///
/// @param code the item
public record ContentForm(ItemCode code) implements Form {
    public static final List<String> SOURCES = List.of("facts", "leaders-survey", "sipas", "other-body");
    private static final Set<String> KEYS =
            Set.of("title", "max", "source", "lead", "coordinating", "responsible", "guidance", "not-for");

    @Override
    public Fields stored(DraftDocument document, Language language) {
        var fields = Fields.NONE;
        for (var entry : document.item(code).values().entrySet()) {
            if (KEYS.contains(entry.getKey())) {
                fields = fields.and(Flat.of("item." + entry.getKey(), entry.getValue(), language));
            }
        }
        var asked = fields.get("item.guidance");
        return asked.isEmpty() ? fields : fields.without("item.guidance").with("item.guidance.asked", asked);
    }

    @Override
    public Typed read(Fields typed, DraftDocument document, Language language) {
        var read = Typed.of(typed.below("item"), name -> name.equals("item.max"), name -> false, language);
        var faults = new ArrayList<FieldFault>();
        List.of("item.title", "item.max").stream()
                .filter(name -> !typed.has(name))
                .forEach(name -> faults.add(new FieldFault(name, DraftWording.empty())));
        return read.and(faults);
    }

    @Override
    public Node.Branch put(DraftDocument document, Fields plain) {
        return document.with(
                code,
                item -> Nodes.of(item)
                        .with("title", Nodes.word(plain, "item.title"))
                        .with("max", Nodes.word(plain, "item.max"))
                        .with("source", Nodes.word(plain, "item.source").or(() -> kept(item, "source")))
                        .with("lead", Nodes.lines(plain, "item.lead"))
                        .with("coordinating", Nodes.lines(plain, "item.coordinating"))
                        .with("responsible", Nodes.lines(plain, "item.responsible"))
                        .with("not-for", Nodes.lines(plain, "item.not-for"))
                        .with("guidance", guidance(plain))
                        .node());
    }

    /// What the form does not show stays as it is.
    private static Optional<Node> kept(Node.Branch item, String key) {
        return Optional.ofNullable(item.values().get(key));
    }

    private static Optional<Node> guidance(Fields plain) {
        var questions = plain.filled("item.guidance.questions").stream()
                .<Node>map(row -> Nodes.at(row)
                        .with("question", Nodes.word(plain, row + ".question"))
                        .with("answer", Nodes.word(plain, row + ".answer"))
                        .node())
                .toList();
        return Nodes.at("item.guidance")
                .with("asked", Nodes.word(plain, "item.guidance.asked"))
                .with("example", Nodes.word(plain, "item.guidance.example"))
                .with("questions", Nodes.list("item.guidance.questions", questions))
                .filled();
    }

    @Override
    public List<Piece> pieces(Layout layout, DraftDocument document) {
        var pieces = new ArrayList<Piece>();
        pieces.add(layout.area("item.title", "title"));
        pieces.add(layout.number("item.max", "max"));
        if (document.set().isLeaf(code)) {
            pieces.add(layout.choice("item.source", "source", "draft.source.", SOURCES));
        }
        pieces.add(layout.area("item.lead", "lead").hint(layout.words().say("draft.field.a-line-each")));
        pieces.add(layout.area("item.coordinating", "coordinating")
                .hint(layout.words().say("draft.field.a-line-each")));
        if (layout.fields().has("item.responsible")) {
            pieces.add(layout.area("item.responsible", "responsible"));
        }
        pieces.add(new Piece.Group(
                layout.words().say("draft.group.guidance"),
                "",
                List.of(
                        layout.area("item.guidance.asked", "asked"),
                        layout.area("item.guidance.example", "example"),
                        layout.rows(
                                "item.guidance.questions",
                                "questions",
                                row -> List.of(
                                        layout.area(row + ".question", "asked-before"),
                                        layout.area(row + ".answer", "answered")))),
                Piece.Shape.PLAIN));
        pieces.add(layout.area("item.not-for", "not-for").hint(layout.words().say("draft.field.a-line-each")));
        return pieces;
    }

    @Override
    public List<Facet> facets() {
        return List.of(
                Facet.of("title", "item.title"),
                Facet.of("max", "item.max"),
                Facet.of("source", "item.source"),
                Facet.of("lead", "item.lead"),
                Facet.of("coordinating", "item.coordinating", "item.responsible"),
                Facet.of("guidance", "item.guidance"),
                Facet.of("not-for", "item.not-for"));
    }
}
