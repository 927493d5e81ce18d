package parindex.app.assessment.entry.contents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The last state of each sheet that this server worked out, for those who see the same of it. Whoever asks first reads
/// the imprint of the sheet from the database, in his own transaction and with his own sight, and brings the state up
/// to it cell by cell: a state of another server, or of somebody who sees more, is never taken for it. What a
/// transaction made is known to others when it is committed, not before.
@Component
public class KnownContents {
    private static final int MOST = 300;

    private final Map<Imprint.About, Contents> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Imprint.About, Contents> eldest) {
            return size() > MOST;
        }
    };

    /// The last known state of a sheet, nothing where none is known here.
    public synchronized Optional<Contents> find(Imprint.About about) {
        return Optional.ofNullable(known.get(about));
    }

    /// Keeps a state once the transaction that read or made it is committed.
    public void keep(Contents contents) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                put(contents);
            }
        });
    }

    private synchronized void put(Contents contents) {
        known.put(contents.imprint().about(), contents);
    }
}
