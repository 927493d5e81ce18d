package parindex.app.evidence.preview;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import parindex.app.evidence.library.Version;
import parindex.app.kit.parser.Parser;
import parindex.app.kit.parser.ParserTask;
import parindex.app.kit.parser.ParserTask.Kind;
import parindex.app.kit.storage.FileStore;

/// Pages of documents as parsers made them; the latest are kept in memory for whoever turns back.
@Component
class Previews {
    private static final int KEPT_BYTES = 16 * 1024 * 1024;

    private final FileStore files;
    private final Parser parser;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    Previews(FileStore files, Parser parser) {
        this.files = files;
        this.parser = parser;
    }

    /// One page as PNG.
    ///
    /// @param page from 1
    byte[] page(Version version, int page) throws IOException {
        return made(version, new ParserTask(Kind.PAGE, version.file().name(), page));
    }

    /// The whole as the inside of a plain page.
    byte[] markup(Version version) throws IOException {
        return made(version, ParserTask.of(Kind.MARKUP, version.file().name()));
    }

    // The stored bytes are looked at each time: what is shown is what was handed in, or nothing.
    private byte[] made(Version version, ParserTask task) throws IOException {
        var file = files.open(version.file().sha256());
        var key = version.file().sha256() + " " + task.kind() + " " + task.page();
        var known = known(key);
        if (known != null) {
            return known;
        }
        var made = parser.read(task, file);
        keep(key, made);
        return made;
    }

    private byte @org.jspecify.annotations.Nullable [] known(String key) {
        lock.lock();
        try {
            return kept.get(key);
        } finally {
            lock.unlock();
        }
    }

    private void keep(String key, byte[] made) {
        lock.lock();
        try {
            if (made.length <= KEPT_BYTES / 4 && kept.put(key, made) == null) {
                bytes += made.length;
            }
            for (var oldest = kept.entrySet().iterator(); bytes > KEPT_BYTES && oldest.hasNext(); ) {
                bytes -= oldest.next().getValue().length;
                oldest.remove();
            }
        } finally {
            lock.unlock();
        }
    }
}
