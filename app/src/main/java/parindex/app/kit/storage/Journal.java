package parindex.app.kit.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The journal (nhật ký): one line for everything that a person did, in the transaction of the deed. The database
/// numbers the lines and chains them by hashes; the program has no right to change or remove one.
@Component
public class Journal {
    private final JdbcClient sql;

    Journal(JdbcClient sql) {
        this.sql = sql;
    }

    /// Writes a line; there must be a transaction to write it in. The line goes in as the last thing before the commit:
    /// from there on all others who append wait, and a deed that holds nothing else to wait for cannot block them.
    ///
    /// @param actor   who did it, nothing when the program did
    /// @param action  what, as a stable word ("card-accepted")
    /// @param subject to what
    /// @param detail  further figures, or empty
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(@Nullable UUID actor, String action, String subject, String detail) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                CrashPoint.ROWS_WRITTEN.pass(action);
                append(actor, action, subject, detail);
                CrashPoint.LINE_WRITTEN.pass(action);
            }

            @Override
            public void afterCommit() {
                CrashPoint.COMMITTED.pass(action);
            }
        });
    }

    private void append(@Nullable UUID actor, String action, String subject, String detail) {
        sql.sql("insert into journal (actor, action, subject, detail) values (:actor, :action, :subject, :detail)")
                .param("actor", actor)
                .param("action", action)
                .param("subject", subject)
                .param("detail", detail)
                .update();
    }
}
