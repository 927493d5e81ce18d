package parindex.app.criteria.draft.form;

import java.util.List;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.Flat;
import parindex.app.criteria.draft.field.Layout;
import parindex.app.criteria.draft.field.Nodes;
import parindex.app.criteria.draft.field.Piece;
import parindex.app.criteria.draft.field.Typed;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Language;
import parindex.formats.tree.Node;

/// What proves an item (tài liệu kiểm chứng).
///
/// @param code the item
public record EvidenceForm(ItemCode code) implements Form {
    private static final String TABLE = "evidence";

    @Override
    public Fields stored(DraftDocument document, Language language) {
        var fields = Fields.NONE;
        int row = 0;
        for (var node : Nodes.parts(document.item(code), "evidence")) {
            var name = TABLE + "." + row++;
            fields = fields.and(
                    node instanceof Node.Word word
                            ? Fields.NONE.with(name + ".document", word.text())
                            : Flat.of(name, node, language));
        }
        return fields;
    }

    @Override
    public Typed read(Fields typed, DraftDocument document, Language language) {
        return new Typed(typed.below(TABLE), DraftWording.empty(typed, TABLE, "document"));
    }

    @Override
    public Node.Branch put(DraftDocument document, Fields plain) {
        var rows = plain.filled(TABLE).stream()
                .<Node>map(row -> Nodes.at(row)
                        .with("document", Nodes.word(plain, row + ".document"))
                        .with("issuer", Nodes.word(plain, row + ".issuer"))
                        .with("note", Nodes.word(plain, row + ".note"))
                        .node())
                .toList();
        return document.with(
                code,
                item -> Nodes.of(item).with("evidence", Nodes.list(TABLE, rows)).node());
    }

    @Override
    public List<Piece> pieces(Layout layout, DraftDocument document) {
        return List.of(layout.rows(
                TABLE,
                "evidence",
                row -> List.of(
                        layout.line(row + ".document", "document"),
                        layout.line(row + ".issuer", "issuer"),
                        layout.line(row + ".note", "note"))));
    }

    @Override
    public List<Facet> facets() {
        return List.of(Facet.of("evidence", TABLE));
    }
}
