package parindex.formats.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.scoring.WorkedCase;
import parindex.formats.FileFault;

/// What the file or folder of a criteria set gives.
///
/// @param set    the set, nothing where its form is too faulty to build one
/// @param cases  its worked cases; without a set there are none
/// @param faults everything that is wrong or has to be accepted by name, file by file and place by place
public record SetFile(Optional<CriteriaSet> set, List<WorkedCase> cases, List<FileFault> faults) {
    public SetFile {
        cases = List.copyOf(cases);
        faults = List.copyOf(faults);
    }

    /// The same file with faults that were found beside it.
    public SetFile and(List<FileFault> more) {
        return new SetFile(
                set, cases, Stream.concat(faults.stream(), more.stream()).toList());
    }

    /// False where nothing could be read at all: no such file, no text, no tree.
    public boolean isReadable() {
        return faults.stream().allMatch(FileFault::isReadable);
    }

    /// The sound set; what only has to be accepted by name does not stand in its way.
    ///
    /// @throws parindex.formats.BadInput with everything that does
    public CriteriaSet sound() {
        var stops = faults.stream().filter(FileFault::stops).toList();
        if (!stops.isEmpty() || set.isEmpty()) {
            throw FileFault.refusal(stops);
        }
        return set.get();
    }
}
