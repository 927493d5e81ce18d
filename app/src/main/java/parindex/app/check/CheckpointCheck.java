package parindex.app.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
        var signed = new TreeMap<Long, Checkpoint>();
        var faults = new ArrayList<Text>();
        Stream.concat(journal.files().stream(), rows.stream())
                .distinct()
                .forEach(kept -> kept.verified(journal.keys())
                        .ifPresentOrElse(
                                checkpoint -> signed.merge(kept.position(), checkpoint, this::doubtful),
                                () -> faults.add(CheckWording.unsignedCheckpoint(kept.position()))));
        faults.addAll(untrue(signed.values()));
        faults.addAll(keptOnce());
        var all = positions(Stream.concat(journal.files().stream(), rows.stream()));
        var newest = all.stream().mapToLong(Long::longValue).max();
        return new Result("checkpoints", CheckWording.checkpoints(all.size(), newest), faults);
    }

    /// Two that speak of the same line: the one to look at is the one that is not true.
    private Checkpoint doubtful(Checkpoint one, Checkpoint other) {
        return isTrue(one) ? other : one;
    }

    private boolean isTrue(Checkpoint checkpoint) {
        return chain.root(checkpoint.position())
                .filter(checkpoint.root()::equals)
                .isPresent();
    }

    /// Of checkpoints that all are untrue for the same reason only the first is named.
    private List<Text> untrue(Collection<Checkpoint> signed) {
        var faults = new ArrayList<Text>();
        long lastTrue = 0;
        var wasTrue = true;
        for (var checkpoint : signed) {
            var isTrue = isTrue(checkpoint);
            if (isTrue) {
                lastTrue = checkpoint.position();
            } else if (checkpoint.position() > chain.last()) {
                faults.add(CheckWording.beyondTheEnd(checkpoint.position(), chain.last()));
            } else if (wasTrue) {
                faults.add(CheckWording.rewritten(lastTrue + 1, checkpoint.position()));
            }
            wasTrue = isTrue;
        }
        return faults;
    }

    /// A file is written before its row. So every row has its file; and only the newest file may still lack its row.
    private List<Text> keptOnce() {
        var filed = positions(journal.files().stream());
        var entered = positions(rows.stream());
        var noFile = entered.stream()
                .filter(position ->
                        !filed.contains(position) && !journal.folder().has(position))
                .sorted()
                .map(CheckWording::noFile);
        var noRow = filed.stream()
                .limit(Math.max(0, filed.size() - 1))
                .filter(position -> !entered.contains(position))
                .map(CheckWording::noRow);
        return Stream.concat(noFile, noRow).toList();
    }

    private static SortedSet<Long> positions(Stream<Kept> some) {
        return some.map(Kept::position).collect(Collectors.toCollection(TreeSet::new));
    }
}
