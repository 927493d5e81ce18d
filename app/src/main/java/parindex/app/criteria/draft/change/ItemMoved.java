package parindex.app.criteria.draft.change;

import java.util.Optional;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.core.criteria.item.ItemCode;

/// An item changes places with the one before or after it; all codes follow.
///
/// @param code the item
/// @param up   towards the first
public record ItemMoved(ItemCode code, boolean up) implements Edit {
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
        return Structure.beside(document.set(), from, up)
                .<Result>map(to -> new Result.Made(Structure.moved(document, from, up), Optional.of(to)))
                .orElseGet(() -> new Result.Refused(DraftWording.atTheEdge(from.toString())));
    }
}
