package parindex.app.criteria.draft;

import java.util.Optional;
import parindex.core.criteria.ItemCode;

/// An item changes places with the one before or after it; all codes follow.
///
/// @param code the item
/// @param up   towards the first
record ItemMoved(ItemCode code, boolean up) implements Edit {
    @Override
    public String deed() {
        return "item-moved";
    }

    @Override
    public String path() {
        return "/items/" + code + "/move";
    }

    @Override
    public Optional<ItemCode> item() {
        return Optional.of(code);
    }

    @Override
    public boolean clashes(DraftDocument opened, DraftDocument current) {
        return Edit.itemChanged(code, opened, current);
    }

    @Override
    public Result apply(DraftDocument document, Optional<ItemCode> where) {
        var from = where.orElseThrow();
        var beside = Structure.siblings(document.set(), from);
        var at = beside.indexOf(from) + (up ? -1 : 1);
        if (at < 0 || at >= beside.size()) {
            return new Result.Refused(DraftWording.atTheEdge(from.toString()));
        }
        var to = beside.get(at);
        return new Result.Made(Structure.exchanged(document, from, to), Optional.of(to));
    }
}
