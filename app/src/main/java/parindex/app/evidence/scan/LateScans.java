package parindex.app.evidence.scan;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import parindex.app.evidence.library.Scan;
import parindex.app.evidence.scan.WaitingStore.Waiting;
import parindex.app.kit.storage.FileStore;
import parindex.app.kit.storage.Journal;

/// Scans what could not be scanned when it came. A file in which something is found is shut from then on.
@Component
public class LateScans {
    private static final Logger LOG = LoggerFactory.getLogger(LateScans.class);

    private final Scanner scanner;
    private final WaitingStore waiting;
    private final FileStore files;
    private final Journal journal;
    private final TransactionTemplate transaction;

    LateScans(
            Scanner scanner, WaitingStore waiting, FileStore files, Journal journal, TransactionTemplate transaction) {
        this.scanner = scanner;
        this.waiting = waiting;
        this.files = files;
        this.journal = journal;
        this.transaction = transaction;
    }

    /// Scans some of what waits.
    ///
    /// @return how many files were scanned
    public int run() {
        var scanned = 0;
        for (var file : scanner.isOn() ? waiting.some() : java.util.List.<Waiting>of()) {
            var found = scan(file);
            if (found == Scan.WAITING) {
                return scanned;
            }
            if (found != Scan.OFF) {
                note(file, found);
                scanned++;
            }
        }
        return scanned;
    }

    private void note(Waiting file, Scan found) {
        transaction.executeWithoutResult(any -> {
            waiting.note(file, found);
            journal.write(null, "evidence-scanned", "/evidence/" + file.document(), file.version() + " " + found);
        });
    }

    private Scan scan(Waiting file) {
        try {
            return scanner.scan(files.open(file.sha256()));
        } catch (IOException otherBytes) {
            LOG.error("a file that waits for the scanner cannot be read", otherBytes);
            return Scan.OFF;
        }
    }
}
