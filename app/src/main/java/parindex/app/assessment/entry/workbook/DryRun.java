package parindex.app.assessment.entry.workbook;

import java.util.List;
import parindex.core.assessment.Entry;

/// What a workbook would change; nothing is written.
///
/// @param added     cells that had nothing
/// @param changed   cells that had something else
/// @param unchanged how many cells stay
/// @param faults    cells that cannot be taken
public record DryRun(List<Entry> added, List<Change> changed, int unchanged, List<Fault> faults) {
    public DryRun {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        faults = List.copyOf(faults);
    }

    /// A cell before and after.
    public record Change(Entry before, Entry after) {}

    /// A cell of the file that cannot be taken.
    ///
    /// @param place  sheet and cell in words
    /// @param column head of its column
    /// @param value  as it stands there
    /// @param said   why, and what is expected
    public record Fault(String place, String column, String value, String said) {}

    /// Everything that would be written.
    public List<Entry> all() {
        return java.util.stream.Stream.concat(added.stream(), changed.stream().map(Change::after))
                .toList();
    }
}
