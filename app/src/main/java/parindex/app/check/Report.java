package parindex.app.check;

import java.nio.file.Path;
import java.util.List;
import parindex.app.kit.journal.NoteKey;

/// What all checks of an installation found.
///
/// @param data    its folder
/// @param keys    the public keys that its checkpoints and receipts are verified with
/// @param results one a check
record Report(Path data, List<NoteKey> keys, List<Result> results) {
    Report {
        keys = List.copyOf(keys);
        results = List.copyOf(results);
    }

    boolean isSound() {
        return results.stream().allMatch(Result::isSound);
    }
}
