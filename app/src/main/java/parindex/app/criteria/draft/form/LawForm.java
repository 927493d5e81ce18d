package parindex.app.criteria.draft.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.Flat;
import parindex.app.criteria.draft.field.Layout;
import parindex.app.criteria.draft.field.Nodes;
import parindex.app.criteria.draft.field.Piece;
import parindex.app.criteria.draft.field.Typed;
import parindex.core.criteria.LegalBasis;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Language;
import parindex.formats.tree.Node;

/// What an item and its rule rest on (căn cứ): acts of the set with the article.
///
/// @param code the item
public record LawForm(ItemCode code) implements Form {
    private static final String ITEM = "law.item";
    private static final String RULE = "law.rule";

    @Override
    public Fields stored(DraftDocument document, Language language) {
        var rule =
                document.rule(code).map(block -> cited(RULE, block, language)).orElse(Fields.NONE);
        return cited(ITEM, document.item(code), language).and(rule);
    }

    private static Fields cited(String table, Node.Branch block, Language language) {
        var law = Optional.ofNullable(block.values().get("law"));
        return law.map(node -> Flat.of(table, node instanceof Node.Branch one ? list(one) : node, language))
                .orElse(Fields.NONE);
    }

    private static Node list(Node.Branch one) {
        return new Node.Sequence(one.place(), List.of(one));
    }

    @Override
    public Typed read(Fields typed, DraftDocument document, Language language) {
        var faults = Stream.of(ITEM, RULE)
                .flatMap(table -> DraftWording.empty(typed, table, "act").stream())
                .toList();
        return new Typed(typed.below("law"), faults);
    }

    @Override
    public Node.Branch put(DraftDocument document, Fields plain) {
        return document.with(code, item -> {
            var rule = document.rule(code)
                    .<Node>map(block ->
                            Nodes.of(block).with("law", rows(plain, RULE)).node());
            return Nodes.of(item)
                    .with("law", rows(plain, ITEM))
                    .with("rule", rule)
                    .node();
        });
    }

    private static Optional<Node> rows(Fields plain, String table) {
        var rows = plain.filled(table).stream()
                .<Node>map(row -> Nodes.at(row)
                        .with("act", Nodes.word(plain, row + ".act"))
                        .with("article", Nodes.word(plain, row + ".article"))
                        .node())
                .toList();
        return Nodes.list(table, rows);
    }

    @Override
    public List<Piece> pieces(Layout layout, DraftDocument document) {
        var acts = Stream.concat(
                        Stream.of(""), document.set().terms().acts().stream().map(LegalBasis::number))
                .toList();
        var item = layout.rows(ITEM, "law", row -> cited(layout, row, acts));
        return document.rule(code).isPresent()
                ? List.of(item, layout.rows(RULE, "rule-law", row -> cited(layout, row, acts)))
                : List.of(item);
    }

    private static List<Piece.Field> cited(Layout layout, String row, List<String> acts) {
        return List.of(layout.chosen(row + ".act", "act", acts, act -> act), layout.line(row + ".article", "article"));
    }

    @Override
    public List<Facet> facets() {
        return List.of(Facet.of("law", ITEM), Facet.of("rule-law", RULE));
    }
}
