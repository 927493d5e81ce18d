package parindex.app.criteria.draft.change;

import java.util.List;
import java.util.Optional;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.FieldFault;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;

/// What came of something that a person wanted to do with a draft.
public sealed interface Outcome {
    /// It was written.
    ///
    /// @param item   where the item is now, nothing when it was the set as a whole
    /// @param merged changes that others saved meanwhile and that were kept beside it
    record Saved(Optional<ItemCode> item, List<Change> merged) implements Outcome {
        public Saved {
            merged = List.copyOf(merged);
        }
    }

    /// What was typed cannot be taken; nothing was written.
    record Faulty(Draft draft, List<FieldFault> faults) implements Outcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /// Somebody else changed the same thing meanwhile; nothing was written.
    ///
    /// @param draft  as it is now
    /// @param opened the document as the person saw it
    /// @param others what was saved meanwhile, newest first
    record Clash(Draft draft, DraftDocument opened, List<Change> others) implements Outcome {
        public Clash {
            others = List.copyOf(others);
        }
    }

    /// It cannot be done; nothing was written.
    record Refused(Text said) implements Outcome {}

    /// The draft is frozen or discarded; nothing was written.
    record Closed(Draft draft) implements Outcome {}
}
