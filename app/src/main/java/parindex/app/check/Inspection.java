package parindex.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import parindex.app.kit.journal.CheckpointFolder;
import parindex.app.kit.journal.JournalKeys;
import parindex.app.kit.journal.Witness;
import parindex.app.kit.storage.Installation;
import parindex.app.kit.storage.StartRefused;

/// All checks of one installation. The database is looked at in one read-only transaction, so that what a running
/// server writes meanwhile is either wholly seen or not at all.
///
/// @param installation what is checked
/// @param witnesses    receipts and checkpoints that others kept, by the names of their files
record Inspection(Installation installation, Map<String, Witness> witnesses) {
    /// @throws StartRefused when the database cannot be reached or is of an older version
    Report report() {
        var data = installation.data();
        var keys = new JournalKeys(data).known();
        var folder = new CheckpointFolder(data);
        // Files of checkpoints are listed first: of those written later the transaction below may know nothing.
        var journal = new JournalCheck(folder, folder.all(), keys, witnesses);
        return new Report(data.root(), keys, results(journal));
    }

    private List<Result> results(JournalCheck journal) {
        var sql = JdbcClient.create(installation.database());
        var transaction = new TransactionTemplate(new JdbcTransactionManager(installation.database()));
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        try {
            return Objects.requireNonNull(transaction.execute(any -> results(journal, sql)));
        } catch (CannotCreateTransactionException unreachable) {
            throw new StartRefused(CheckWording.unreachable(unreachable.getMostSpecificCause()));
        } catch (DataAccessException unreadable) {
            return List.of(CheckWording.unreadable(unreadable.getMostSpecificCause()));
        }
    }

    private List<Result> results(JournalCheck journal, JdbcClient sql) {
        if (!isChained(sql)) {
            throw new StartRefused(CheckWording.olderVersion(installation.data().root()));
        }
        var results = new ArrayList<>(journal.results(sql));
        results.add(FileCheck.of(installation.files(), sql).result());
        Invariants.ALL.forEach(invariant -> results.add(invariant.result(sql)));
        return results;
    }

    private static boolean isChained(JdbcClient sql) {
        return sql.sql("select to_regclass('journal_checkpoint') is not null")
                .query(Boolean.class)
                .single();
    }
}
