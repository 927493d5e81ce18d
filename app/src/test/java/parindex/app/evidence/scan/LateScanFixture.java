package parindex.app.evidence.scan;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import parindex.app.kit.storage.FileStore;
import parindex.app.kit.storage.Journal;

/// Late scans by a scanner that only a test has.
@TestComponent
public class LateScanFixture {
    private final WaitingStore waiting;
    private final FileStore files;
    private final Journal journal;
    private final TransactionTemplate transaction;

    LateScanFixture(WaitingStore waiting, FileStore files, Journal journal, TransactionTemplate transaction) {
        this.waiting = waiting;
        this.files = files;
        this.journal = journal;
        this.transaction = transaction;
    }

    /// Scans what waits.
    ///
    /// @param address of the scanner
    /// @return how many files were scanned
    public int run(String address) {
        return new LateScans(new Scanner(address, 2), waiting, files, journal, transaction).run();
    }
}
