package parindex.app.criteria.draft.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.app.criteria.draft.field.FieldFault;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.Layout;
import parindex.app.criteria.draft.field.Nodes;
import parindex.app.criteria.draft.field.Piece;
import parindex.app.criteria.draft.field.RuleFields;
import parindex.app.criteria.draft.field.RuleLayout;
import parindex.app.criteria.draft.field.RuleNode;
import parindex.app.criteria.draft.field.Typed;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Language;
import parindex.formats.tree.Node;

/// How an item is scored (cách tính).
///
/// @param code the item
public record RuleForm(ItemCode code) implements Form {
    @Override
    public Fields stored(DraftDocument document, Language language) {
        return document.rule(code).map(rule -> RuleFields.of(rule, language)).orElse(Fields.NONE);
    }

    @Override
    public Typed read(Fields typed, DraftDocument document, Language language) {
        var faults = new ArrayList<FieldFault>();
        if (!typed.has("rule.kind")) {
            faults.add(new FieldFault("rule.kind", DraftWording.noKind()));
        }
        if (RuleNode.inputs(typed).size() > 1 && !typed.has("rule.figure.by") && RuleNode.measures(typed)) {
            faults.add(new FieldFault("rule.figure.by", DraftWording.noFormula()));
        }
        var names = new HashSet<String>();
        for (var row : RuleNode.inputs(typed)) {
            var name = typed.get(row + ".name");
            if (!name.isEmpty() && !names.add(name)) {
                faults.add(new FieldFault(row + ".name", DraftWording.symbolTwice(name)));
            }
        }
        return RuleNode.numbers(typed, language).and(faults);
    }

    @Override
    public Node.Branch put(DraftDocument document, Fields plain) {
        return document.with(code, item -> {
            var law = document.rule(code).map(rule -> rule.values().get("law"));
            var rule = Nodes.of(RuleNode.of(plain)).with("law", law).node();
            return Nodes.of(item).with("rule", rule).node();
        });
    }

    @Override
    public List<Piece> pieces(Layout layout, DraftDocument document) {
        return new RuleLayout(layout, document.set().terms().acts()).pieces();
    }

    @Override
    public List<Piece> more(Layout layout) {
        return new RuleLayout(layout, List.of()).source();
    }

    @Override
    public List<Facet> facets() {
        return List.of(Facet.of("rule", "rule"));
    }
}
