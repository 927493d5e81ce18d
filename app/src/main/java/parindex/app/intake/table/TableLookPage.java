package parindex.app.intake.table;

import java.util.List;
import parindex.app.kit.web.Frame;

/// A table before it counts: nothing is written by looking.
///
/// @param sentence how much was understood
/// @param file     name of the file
/// @param sha256   by which it is confirmed
/// @param id       what it is called when it is confirmed
/// @param form     what was typed about it
/// @param rows     rows whose unit is known
/// @param faults   what keeps it from counting, with places
/// @param notes    what is worth knowing, with places
/// @param ready    whether it can be confirmed
public record TableLookPage(
        Frame frame,
        String sentence,
        String file,
        String sha256,
        String id,
        TableForm form,
        TableRows rows,
        List<String> faults,
        List<String> notes,
        boolean ready) {
    private static final int FIRST = 8;

    public TableLookPage {
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    /// The first few notes.
    public List<String> first() {
        return notes.subList(0, Math.min(FIRST, notes.size()));
    }

    /// Those that follow.
    public List<String> more() {
        return notes.subList(Math.min(FIRST, notes.size()), notes.size());
    }
}
