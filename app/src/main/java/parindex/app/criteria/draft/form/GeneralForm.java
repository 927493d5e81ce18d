package parindex.app.criteria.draft.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.app.criteria.draft.field.FieldFault;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.Layout;
import parindex.app.criteria.draft.field.Nodes;
import parindex.app.criteria.draft.field.Piece;
import parindex.app.criteria.draft.field.Typed;
import parindex.core.criteria.Terms;
import parindex.core.language.Fold;
import parindex.core.language.Language;
import parindex.core.unit.UnitKind;
import parindex.formats.tree.Node;

/// What a set is (tên, năm, loại đơn vị).
public record GeneralForm() implements Form {
    private static final List<String> KINDS = Stream.of(UnitKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final List<String> STATUSES = Stream.of(Terms.Status.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .toList();

    @Override
    public Fields stored(DraftDocument document, Language language) {
        var tree = document.tree();
        var years = Nodes.parts(tree, "years").stream()
                .flatMap(year -> year instanceof Node.Word word ? Stream.of(word.text()) : Stream.empty())
                .toList();
        var status = Nodes.text(tree, "status");
        return Fields.NONE
                .with("set.name", Nodes.text(tree, "set"))
                .with("set.title", Nodes.text(tree, "title"))
                .with("set.kind", Nodes.text(tree, "kind"))
                .with("set.years", String.join(", ", years))
                .with("set.status", status.isEmpty() ? STATUSES.getFirst() : status);
    }

    @Override
    public Typed read(Fields typed, DraftDocument document, Language language) {
        var faults = new ArrayList<FieldFault>();
        Stream.of("set.name", "set.title", "set.years")
                .filter(name -> !typed.has(name))
                .forEach(name -> faults.add(new FieldFault(name, DraftWording.empty())));
        var name = typed.get("set.name");
        if (!Fold.slug(name).equals(name)) {
            faults.add(new FieldFault("set.name", DraftWording.noName(Fold.slug(name))));
        }
        return new Typed(typed.below("set"), faults);
    }

    @Override
    public Node.Branch put(DraftDocument document, Fields plain) {
        var years = Stream.of(plain.get("set.years").split("[,; ]+"))
                .filter(year -> !year.isBlank())
                .map(year -> Nodes.word("set.years", year.strip()))
                .toList();
        return Nodes.of(document.tree())
                .with("set", Nodes.word(plain, "set.name"))
                .with("title", Nodes.word(plain, "set.title"))
                .with("kind", Nodes.word(plain, "set.kind"))
                .with("years", Nodes.list("set.years", years))
                .with("status", Nodes.word(plain, "set.status"))
                .node();
    }

    @Override
    public List<Piece> pieces(Layout layout, DraftDocument document) {
        return List.of(
                layout.area("set.title", "set-title"),
                layout.line("set.name", "name").hint(layout.words().say("draft.field.name.hint")),
                layout.line("set.years", "years").hint(layout.words().say("draft.field.years.hint")),
                layout.choice("set.kind", "unit-kind", "draft.unit.", KINDS),
                layout.choice("set.status", "status", "draft.status.", STATUSES));
    }

    @Override
    public List<Facet> facets() {
        return List.of(
                Facet.of("set-title", "set.title"),
                Facet.of("name", "set.name"),
                Facet.of("years", "set.years"),
                Facet.of("unit-kind", "set.kind"),
                Facet.of("status", "set.status"));
    }
}
