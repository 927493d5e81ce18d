package parindex.app.assessment.entry;

import java.time.Instant;
import java.util.List;
import parindex.core.assessment.Entry;
import parindex.core.assessment.workflow.Deed;
import parindex.core.assessment.workflow.Refusal;
import parindex.core.criteria.item.Item;

/// What came of an attempt to keep a cell.
public sealed interface Outcome {
    /// It is kept.
    ///
    /// @param sheet with the cell as it is now
    record Saved(Sheet sheet, Item leaf, Entry entry, Instant at) implements Outcome {}

    /// Somebody else was faster; nothing was written (E-13).
    ///
    /// @param sheet    as it is now
    /// @param mine     what the person wanted to keep
    /// @param original what he saw when he began
    record Clash(Sheet sheet, Item leaf, Entry mine, Entry original) implements Outcome {
        public Entry theirs() {
            return sheet.entries().of(leaf.code());
        }
    }

    /// What was typed cannot be read; nothing was written.
    record Unread(Item leaf, List<TypedEntry.Fault> faults) implements Outcome {
        public Unread {
            faults = List.copyOf(faults);
        }
    }

    /// The cell cannot be changed; nothing was written.
    record Closed(Sheet sheet, SheetGate.Closed why) implements Outcome {
        /// What the database itself refused.
        public static Closed of(Sheet sheet, Refusal.Reason reason) {
            return new Closed(sheet, SheetGate.Closed.of(new Refusal(reason, Deed.ENTER), sheet.head()));
        }
    }

    /// Points were sent for a leaf that the server computes; nothing was written but the attempt.
    record Forged(Item leaf) implements Outcome {}
}
