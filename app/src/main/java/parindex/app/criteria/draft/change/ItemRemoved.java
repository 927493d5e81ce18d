package parindex.app.criteria.draft.change;

import java.util.Optional;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.core.criteria.item.ItemCode;

/// An item goes, with everything below it.
///
/// @param code the item
public record ItemRemoved(ItemCode code) implements Edit {
    @Override
    public String deed() {
        return "item-removed";
    }

    @Override
    public String path() {
        return "/items/" + code + "/remove";
    }

    @Override
    public Optional<ItemCode> item() {
        return Optional.of(code);
    }

    @Override
    public boolean clashes(DraftDocument opened, DraftDocument current) {
        return opened.set().items().stream()
                .filter(item -> Structure.isWithin(item.code(), code))
                .anyMatch(item -> Edit.itemChanged(item.code(), opened, current));
    }

    @Override
    public Result apply(DraftDocument document, Optional<ItemCode> where) {
        var gone = where.orElseThrow();
        if (document.set().items().stream().allMatch(item -> Structure.isWithin(item.code(), gone))) {
            return new Result.Refused(DraftWording.lastOne());
        }
        return new Result.Made(Structure.without(document, gone), gone.parent());
    }
}
