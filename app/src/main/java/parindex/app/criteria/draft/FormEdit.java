package parindex.app.criteria.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.app.criteria.draft.change.Documents;
import parindex.app.criteria.draft.change.Edit;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.FormFaults;
import parindex.app.criteria.draft.form.Tab;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Language;

/// What was typed into a form of the editor.
///
/// @param tab      which form
/// @param item     the item, nothing for a form of the set itself
/// @param typed    its fields
/// @param language in which numbers were typed
record FormEdit(Tab tab, Optional<ItemCode> item, Fields typed, Language language) implements Edit {
    @Override
    public String deed() {
        return (item.isPresent() ? "item-" : "set-") + tab.word();
    }

    @Override
    public String path() {
        return (item.isPresent() ? Answers.part(item) : "/set") + "/" + tab.word();
    }

    @Override
    public boolean clashes(DraftDocument opened, DraftDocument current) {
        if (item.isPresent()) {
            return Edit.itemChanged(item.get(), opened, current);
        }
        var form = tab.form(item).orElseThrow();
        return !form.stored(opened, language).equals(form.stored(current, language));
    }

    @Override
    public Result apply(DraftDocument document, Optional<ItemCode> where) {
        var form = tab.form(where).orElseThrow();
        var read = form.read(typed, document, language);
        var found = Documents.of(form.put(document, read.fields()));
        var faults = new ArrayList<>(read.faults());
        faults.addAll(FormFaults.of(found.faults(), read));
        if (!faults.isEmpty()) {
            return new Result.Faulty(List.copyOf(faults));
        }
        return new Result.Made(found.document().orElseThrow(), where);
    }
}
