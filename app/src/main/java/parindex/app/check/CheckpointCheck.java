package parindex.app.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.kit.journal.Chain;
import parindex.app.kit.journal.Checkpoint;
import parindex.app.kit.journal.CheckpointFolder.Kept;
import parindex.core.language.Text;

/// Checkpoints: each is signed by this installation and still true, and each is kept both as a file and as a row.
///
/// @param journal where the files and keys come from
/// @param rows    checkpoints in the database
/// @param chain   the journal as it is now
record CheckpointCheck(JournalCheck journal, List<Kept> rows, Chain chain) {
    Result result() {
        var all = Stream.concat(journal.files().stream(), rows.stream())
                .distinct()
                .toList();
        var faults = new ArrayList<Text>();
        all.stream()
                .filter(kept -> kept.verified(journal.keys()).isEmpty())
                .forEach(kept -> faults.add(CheckWording.unsignedCheckpoint(kept.position())));
        faults.addAll(untrue(all));
        faults.addAll(keptOnce());
        var newest = all.stream().mapToLong(Kept::position).max();
        return new Result("checkpoints", CheckWording.checkpoints(positions(all).size(), newest), faults);
    }

    /// Of checkpoints that all are untrue for the same reason only the first is named.
    private List<Text> untrue(List<Kept> all) {
        var faults = new ArrayList<Text>();
        long lastTrue = 0;
        var isTrue = true;
        for (var checkpoint : verified(all)) {
            var now = chain.root(checkpoint.position());
            var wasTrue = isTrue;
            isTrue = now.filter(checkpoint.root()::equals).isPresent();
            if (isTrue) {
                lastTrue = checkpoint.position();
            } else if (now.isEmpty()) {
                faults.add(CheckWording.beyondTheEnd(checkpoint.position(), chain.last()));
            } else if (wasTrue) {
                faults.add(CheckWording.rewritten(lastTrue + 1, checkpoint.position()));
            }
        }
        return faults;
    }

    private List<Checkpoint> verified(List<Kept> all) {
        return all.stream()
                .flatMap(kept -> kept.verified(journal.keys()).stream())
                .sorted(Comparator.comparingLong(Checkpoint::position))
                .toList();
    }

    /// A file is written before its row. So every row has its file; and only the newest file may still lack its row.
    private List<Text> keptOnce() {
        var filed = positions(journal.files());
        var entered = positions(rows);
        var noFile = entered.stream()
                .filter(position ->
                        !filed.contains(position) && !journal.folder().has(position))
                .sorted()
                .map(CheckWording::noFile);
        var noRow = filed.stream()
                .sorted()
                .limit(Math.max(0, filed.size() - 1))
                .filter(position -> !entered.contains(position))
                .map(CheckWording::noRow);
        return Stream.concat(noFile, noRow).toList();
    }

    private static Set<Long> positions(List<Kept> some) {
        return some.stream().map(Kept::position).collect(Collectors.toCollection(HashSet::new));
    }
}
