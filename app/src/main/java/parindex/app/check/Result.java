package parindex.app.check;

import java.util.List;
import parindex.core.language.Text;

/// What one check found.
///
/// @param name   stable word of the check
/// @param said   what was looked at, in a sentence
/// @param faults the first of what is wrong, nothing when all is right
/// @param faulty how much is wrong in all
record Result(String name, Text said, List<Text> faults, long faulty) {
    Result {
        faults = List.copyOf(faults);
    }

    Result(String name, Text said, List<Text> faults) {
        this(name, said, faults, faults.size());
    }

    boolean isSound() {
        return faulty == 0;
    }
}
