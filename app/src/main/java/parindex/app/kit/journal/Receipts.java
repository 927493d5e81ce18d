package parindex.app.kit.journal;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import parindex.core.language.Text;

/// Gives receipts. The same deed gets the same receipt however often it is asked for.
@Component
public class Receipts {
    private final JournalReader journal;
    private final JournalKeys keys;

    public Receipts(JdbcClient sql, JournalKeys keys) {
        this.journal = new JournalReader(sql);
        this.keys = keys;
    }

    /// The receipt for a deed that is committed: its latest line for the subject must name the content.
    ///
    /// @param action  the word under which the deed stands in the journal
    /// @param subject to what it was done
    /// @param content SHA-256 of what was sent, in hexadecimal; the detail of the line has it as [Receipt#named]
    public Receipt issue(String action, String subject, String content) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a receipt is given for what is committed");
        }
        var line = journal.latest(action, subject)
                .filter(found -> found.detail().contains(Receipt.named(content)))
                .orElseThrow();
        var key = keys.signing();
        var checkpoint = new Checkpoint(key.shown().name(), line.position(), line.hash(), line.at());
        return new Receipt(content, line, key.sign(checkpoint).written());
    }

    /// Verifies a receipt with public keys alone; no server, no database.
    ///
    /// @return what is wrong with it, nothing when it holds
    public static List<Text> verify(Receipt receipt, Collection<NoteKey> keys) {
        return receipt.faults(keys);
    }
}
