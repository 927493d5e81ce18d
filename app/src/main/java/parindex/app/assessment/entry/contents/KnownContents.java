package parindex.app.assessment.entry.contents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    private final Map<View, Contents> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<View, Contents> eldest) {
            return size() > MOST;
        }
    };

    /// A sheet for those who see the same parts of it. It only tells which state to begin with: what is shown of it is
    /// decided by the imprint.
    ///
    /// @param parts agencies whose parts are seen, empty where all are
    private record View(Imprint.About about, Set<UUID> parts) {}

    /// The last known state of a sheet for those who see some parts of it, nothing where none is known here.
    public synchronized Optional<Contents> find(Imprint.About about, Set<UUID> parts) {
        return Optional.ofNullable(known.get(new View(about, parts)));
    }

    /// Keeps a state once the transaction that read or made it is committed.
    public void keep(Contents contents, Set<UUID> parts) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                put(new View(contents.imprint().about(), parts), contents);
            }
        });
    }

    private synchronized void put(View view, Contents contents) {
        known.put(view, contents);
    }
}
