package parindex.app.result.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import parindex.app.intake.CardStore.Accepted;
import parindex.app.intake.Reading;
import parindex.app.kit.storage.FileStore;
import parindex.core.intake.PrintedReport;

/// The printed lines behind a result, read again from the stored file; the last few are kept.
@Component
class Sources {
    private static final int KEPT = 3;
    private static final int LARGEST_KEPT = 20_000;

    private final FileStore files;
    private final Reading reading;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, PrintedReport> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PrintedReport> eldest) {
            return size() > KEPT;
        }
    };

    Sources(FileStore files, Reading reading) {
        this.files = files;
        this.reading = reading;
    }

    PrintedReport of(Accepted accepted) {
        lock.lock();
        try {
            var known = kept.get(accepted.sha256());
            if (known != null) {
                return known;
            }
        } finally {
            lock.unlock();
        }
        var read = read(accepted);
        if (read.rows().size() <= LARGEST_KEPT) {
            lock.lock();
            try {
                kept.put(accepted.sha256(), read);
            } finally {
                lock.unlock();
            }
        }
        return read;
    }

    private PrintedReport read(Accepted accepted) {
        try {
            return reading.lines(accepted.file(), files.read(accepted.sha256()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
