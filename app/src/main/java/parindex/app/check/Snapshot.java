package parindex.app.check;

import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import parindex.app.kit.storage.Installation;
import parindex.app.kit.storage.StartRefused;

/// The database of an installation at one moment: what a running server writes meanwhile is either wholly seen or not
/// at all, and nothing can be written.
///
/// @param installation whose database
record Snapshot(Installation installation) {
    /// @throws StartRefused when the database cannot be reached or is of an older version
    <T> T look(Function<JdbcClient, T> question) {
        var sql = JdbcClient.create(installation.database());
        var transaction = new TransactionTemplate(new JdbcTransactionManager(installation.database()));
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        try {
            return Objects.requireNonNull(transaction.execute(any -> question.apply(known(sql))));
        } catch (CannotCreateTransactionException unreachable) {
            throw new StartRefused(CheckWording.unreachable(unreachable.getMostSpecificCause()));
        }
    }

    private JdbcClient known(JdbcClient sql) {
        var isChained = sql.sql("select to_regclass('journal_checkpoint') is not null")
                .query(Boolean.class)
                .single();
        if (!isChained) {
            throw new StartRefused(CheckWording.olderVersion(installation.data().root()));
        }
        return sql;
    }
}
