package parindex.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.kit.journal.CheckpointFolder;
import parindex.app.kit.journal.JournalKeys;
import parindex.app.kit.journal.Witness;
import parindex.app.kit.storage.Installation;

/// All checks of one installation.
///
/// @param installation what is checked
/// @param witnesses    receipts and checkpoints that others kept, by the names of their files
record Inspection(Installation installation, Map<String, Witness> witnesses) {
    /// @throws parindex.app.kit.storage.StartRefused when the database cannot be reached or is of an older version
    Report report() {
        var data = installation.data();
        var keys = new JournalKeys(data).known();
        var folder = new CheckpointFolder(data);
        // Files of checkpoints are listed first: of those written later the snapshot may know nothing.
        var journal = new JournalCheck(folder, folder.all(), keys, witnesses);
        return new Report(data.root(), keys, results(journal));
    }

    private List<Result> results(JournalCheck journal) {
        try {
            return new Snapshot(installation).look(sql -> results(journal, sql));
        } catch (DataAccessException unreadable) {
            return List.of(CheckWording.unreadable(unreadable.getMostSpecificCause()));
        }
    }

    private List<Result> results(JournalCheck journal, JdbcClient sql) {
        var results = new ArrayList<>(journal.results(sql));
        results.add(FileCheck.of(installation.files(), sql).result());
        Invariants.ALL.forEach(invariant -> results.add(invariant.result(sql)));
        results.addAll(SealCheck.results(sql));
        return results;
    }
}
