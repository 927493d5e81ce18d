package parindex.app.criteria.draft.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.app.criteria.draft.field.FieldFault;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.Typed;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Details;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.criteria.item.Source;
import parindex.core.language.Language;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Known;
import parindex.core.points.Points;
import parindex.core.points.rule.Judgement;

/// One more item below another, or one more area. Its rule is not known until somebody writes it; the first item below
/// a leaf takes over what the leaf was scored by.
///
/// @param parent   the item above, nothing for an area
/// @param title    what is asked
/// @param max      maximum points as typed
/// @param language in which they were typed
public record ItemAdded(Optional<ItemCode> parent, String title, String max, Language language) implements Edit {
    @Override
    public String deed() {
        return "item-added";
    }

    @Override
    public String path() {
        return "/items";
    }

    @Override
    public Optional<ItemCode> item() {
        return parent;
    }

    @Override
    public boolean clashes(DraftDocument opened, DraftDocument current) {
        return parent.filter(code -> Edit.itemChanged(code, opened, current)).isPresent();
    }

    @Override
    public Result apply(DraftDocument document, Optional<ItemCode> where) {
        var typed = Typed.of(Fields.NONE.with("max", max), name -> true, name -> false, language);
        var faults = new ArrayList<>(typed.faults());
        if (title.isBlank()) {
            faults.add(new FieldFault("title", DraftWording.empty()));
        }
        if (max.isBlank()) {
            faults.add(new FieldFault("max", DraftWording.empty()));
        }
        if (!faults.isEmpty()) {
            return new Result.Faulty(List.copyOf(faults));
        }
        return Structure.next(document.set(), where)
                .<Result>map(code ->
                        added(document, where, code, Points.of(typed.fields().get("max"))))
                .orElseGet(() -> new Result.Refused(DraftWording.tooDeep()));
    }

    private Result added(DraftDocument document, Optional<ItemCode> above, ItemCode code, Points points) {
        var leaf = above.filter(document.set()::isLeaf).flatMap(document.set()::item);
        var set = leaf.map(item -> document.set().with(item.unscored()))
                .orElse(document.set())
                .with(leaf.flatMap(item -> heir(item, code, points)).orElseGet(() -> fresh(code, points)));
        var cases = leaf.map(item -> Structure.handedOn(document.cases(), item.code(), code))
                .orElse(document.cases());
        return new Result.Made(new DraftDocument(set, cases), Optional.of(code));
    }

    private Item fresh(ItemCode code, Points points) {
        var basis = new Basis(Known.UNKNOWN, DraftWording.notYet(), Text.same(""));
        return new Item(
                code,
                title,
                points,
                Source.FACTS,
                Assignment.NONE,
                Optional.of(new Scoring(new Judgement(List.of()), basis)),
                Details.NONE);
    }

    private Optional<Item> heir(Item leaf, ItemCode code, Points points) {
        return leaf.scoring()
                .map(scoring -> new Item(
                        code, title, points, leaf.source(), Assignment.NONE, Optional.of(scoring), Details.NONE));
    }
}
