package parindex.app.criteria.draft.change;

import java.util.List;
import java.util.Optional;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.FieldFault;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;

/// One change that a person makes to a document.
public interface Edit {
    /// What is done, as a stable word for history and journal ("item-moved").
    String deed();

    /// Where it is sent to, below the address of the draft.
    String path();

    /// The item it is about, nothing when it is the set as a whole.
    Optional<ItemCode> item();

    /// Whether somebody else changed meanwhile what this is about.
    ///
    /// @param opened  the document as the person saw it
    /// @param current the document as it is now
    boolean clashes(DraftDocument opened, DraftDocument current);

    /// The document with the change.
    ///
    /// @param item the item as the current document has it, nothing when it is the set as a whole
    Result apply(DraftDocument document, Optional<ItemCode> item);

    /// What comes of a change.
    sealed interface Result {
        /// It was made.
        ///
        /// @param item where the item is now
        record Made(DraftDocument document, Optional<ItemCode> item) implements Result {}

        /// What was typed cannot be taken.
        record Faulty(List<FieldFault> faults) implements Result {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }

        /// It cannot be done.
        record Refused(Text said) implements Result {}
    }

    /// The same for everything about one item: nobody may have touched it, wherever it is now.
    static boolean itemChanged(ItemCode item, DraftDocument opened, DraftDocument current) {
        return opened.follow(item, current).isEmpty();
    }
}
