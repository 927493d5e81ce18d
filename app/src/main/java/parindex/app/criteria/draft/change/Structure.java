package parindex.app.criteria.draft.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.scoring.WorkedCase;

/// The tree of a document in another shape: examples go with their items.
public final class Structure {
    private Structure() {}

    /// The item before or after another, nothing at the edge of its group.
    public static Optional<ItemCode> beside(CriteriaSet set, ItemCode code, boolean up) {
        var group = code.parent().map(set::children).orElseGet(set::areas).stream()
                .map(Item::code)
                .toList();
        var at = group.indexOf(code) + (up ? -1 : 1);
        return at >= 0 && at < group.size() ? Optional.of(group.get(at)) : Optional.empty();
    }

    /// The document with an item in the place of its neighbour and the neighbour in its place.
    public static DraftDocument moved(DraftDocument document, ItemCode code, boolean up) {
        return beside(document.set(), code, up)
                .map(other -> new DraftDocument(
                        document.set().moved(code, up),
                        document.cases().stream()
                                .map(worked -> worked.at(swapped(worked.item(), code, other)))
                                .toList()))
                .orElse(document);
    }

    /// The document without an item and all below it; those that follow it close the gap.
    public static DraftDocument without(DraftDocument document, ItemCode code) {
        var next = beside(document.set(), code, false);
        if (next.isPresent()) {
            return without(moved(document, code, false), next.get());
        }
        var rest = document.cases().stream()
                .filter(worked -> !isWithin(worked.item(), code))
                .toList();
        return new DraftDocument(document.set().without(code), rest);
    }

    /// The code of a new item below a parent, or of a new area.
    public static Optional<ItemCode> next(CriteriaSet set, Optional<ItemCode> parent) {
        return parent.map(set::nextBelow).orElseGet(set::nextArea);
    }

    public static boolean isWithin(ItemCode code, ItemCode top) {
        return code.equals(top) || code.isBelow(top);
    }

    private static ItemCode swapped(ItemCode code, ItemCode one, ItemCode other) {
        if (isWithin(code, one)) {
            return under(code, one, other);
        }
        return isWithin(code, other) ? under(code, other, one) : code;
    }

    private static ItemCode under(ItemCode code, ItemCode from, ItemCode to) {
        var parts = new ArrayList<>(to.parts());
        parts.addAll(code.parts().subList(from.parts().size(), code.parts().size()));
        return new ItemCode(parts);
    }

    /// The examples of one item under the code of another.
    public static List<WorkedCase> handedOn(List<WorkedCase> cases, ItemCode from, ItemCode to) {
        return cases.stream()
                .map(worked -> worked.item().equals(from) ? worked.at(to) : worked)
                .toList();
    }
}
