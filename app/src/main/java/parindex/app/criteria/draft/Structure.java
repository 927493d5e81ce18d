package parindex.app.criteria.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.criteria.Lineage;
import parindex.core.criteria.Terms;
import parindex.core.scoring.WorkedCase;

/// The tree of a document with other codes: examples and lineage go with their items.
final class Structure {
    private Structure() {}

    /// The items beside an item, itself included.
    static List<ItemCode> siblings(CriteriaSet set, ItemCode code) {
        return code.parent().map(set::children).orElseGet(set::areas).stream()
                .map(Item::code)
                .toList();
    }

    /// The document with the codes of two items and of everything below them exchanged.
    static DraftDocument exchanged(DraftDocument document, ItemCode one, ItemCode other) {
        return recoded(
                document,
                code -> below(code, one)
                        ? moved(code, one, other)
                        : below(code, other) ? moved(code, other, one) : code);
    }

    /// The document without an item and all below it; those that follow it close the gap.
    static DraftDocument without(DraftDocument document, ItemCode gone) {
        var items = document.set().items().stream()
                .filter(item -> !below(item.code(), gone))
                .toList();
        var cases = document.cases().stream()
                .filter(worked -> !below(worked.item(), gone))
                .toList();
        var rest = new DraftDocument(with(document.set(), items, document.set().terms()), cases);
        var depth = gone.parts().size();
        return recoded(rest, code -> follows(code, gone) ? shifted(code, depth) : code);
    }

    /// The document with one more item, below its parent and after its siblings.
    static DraftDocument with(DraftDocument document, List<Item> items) {
        return new DraftDocument(with(document.set(), items, document.set().terms()), document.cases());
    }

    private static boolean below(ItemCode code, ItemCode top) {
        return code.equals(top) || code.isBelow(top);
    }

    private static boolean follows(ItemCode code, ItemCode gone) {
        var depth = gone.parts().size();
        return code.parts().size() >= depth
                && code.parts().subList(0, depth - 1).equals(gone.parts().subList(0, depth - 1))
                && code.parts().get(depth - 1) > gone.position();
    }

    private static ItemCode shifted(ItemCode code, int depth) {
        var parts = new ArrayList<>(code.parts());
        parts.set(depth - 1, parts.get(depth - 1) - 1);
        return new ItemCode(parts);
    }

    private static ItemCode moved(ItemCode code, ItemCode from, ItemCode to) {
        var parts = new ArrayList<>(to.parts());
        parts.addAll(code.parts().subList(from.parts().size(), code.parts().size()));
        return new ItemCode(parts);
    }

    private static DraftDocument recoded(DraftDocument document, UnaryOperator<ItemCode> code) {
        var items = document.set().items().stream()
                .map(item -> new Item(
                        code.apply(item.code()),
                        item.title(),
                        item.max(),
                        item.source(),
                        item.assignment(),
                        item.scoring(),
                        item.details()))
                .toList();
        var cases = document.cases().stream()
                .map(worked -> new WorkedCase(
                        worked.name(),
                        code.apply(worked.item()),
                        worked.facts(),
                        worked.outcome(),
                        worked.points(),
                        worked.basis()))
                .toList();
        return new DraftDocument(
                with(document.set(), items, terms(document.set().terms(), code)), cases);
    }

    private static Terms terms(Terms terms, UnaryOperator<ItemCode> code) {
        var lineage = terms.lineage()
                .map(line -> new Lineage(
                        line.from(),
                        line.links().stream()
                                .map(link -> new Lineage.Link(
                                        link.change(),
                                        link.before(),
                                        link.after().stream().map(code).toList()))
                                .toList(),
                        line.basis()));
        return new Terms(
                terms.kind(),
                terms.years(),
                terms.acts(),
                terms.settling(),
                terms.printing(),
                terms.size(),
                terms.status(),
                terms.law(),
                terms.notApplicable(),
                terms.adjustments(),
                lineage);
    }

    private static CriteriaSet with(CriteriaSet set, List<Item> items, Terms terms) {
        return new CriteriaSet(set.id(), set.title(), items, set.bands(), terms);
    }

    /// The code of a new item below a parent, or of a new area.
    static Optional<ItemCode> next(CriteriaSet set, Optional<ItemCode> parent) {
        var beside = parent.map(set::children).orElseGet(set::areas);
        var position = beside.isEmpty() ? 1 : beside.getLast().code().position() + 1;
        var parts = new ArrayList<>(parent.map(ItemCode::parts).orElse(List.of()));
        parts.add(position);
        return parts.size() > 3 || position > 999 ? Optional.empty() : Optional.of(new ItemCode(parts));
    }
}
