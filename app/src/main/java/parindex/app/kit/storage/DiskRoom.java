package parindex.app.kit.storage;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps a part of the disks free, so that the database never stops for want of room: files are refused first, and when
/// half of that part is gone too, everything that would be written.
@Component
public class DiskRoom {
    private static final int PERCENT = 100;
    /// While a file comes in, and in the store.
    private static final int COPIES = 2;
    /// Four segments of the database's log: less would not help it, however small the disk.
    private static final long LEAST = 64L << 20;
    /// A tenth of a large disk would be more than anything needs.
    private static final long MOST = 2L << 30;

    private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final List<Path> folders;
    private final int percent;
    private final Reader reader;
    private volatile @Nullable Look last;

    @Autowired
    DiskRoom(DataFolder data, @Value("${parindex.disk.free-percent:10}") int percent) {
        this(data, percent, DiskRoom::look);
    }

    /// @param percent of each disk that stays free; 0 for none at all
    public DiskRoom(DataFolder data, int percent, Reader reader) {
        this.folders = Stream.of("", "files", "postgres", "postgres/pg_wal")
                .map(name -> data.root().resolve(name))
                .toList();
        this.percent = percent;
        this.reader = reader;
    }

    /// How much room a disk has.
    ///
    /// @param total bytes of it
    /// @param free  bytes that this program can write
    public record Space(long total, long free) {}

    /// Asks the system.
    @FunctionalInterface
    public interface Reader {
        /// @param folder one that is there
        Space space(Path folder);
    }

    /// What was seen when.
    ///
    /// @param spare bytes beyond what stays free, on the fullest disk; below zero when that part is begun
    /// @param full  half of that part is gone
    private record Look(long nanos, long spare, boolean full) {}

    /// Whether a file still has room.
    public boolean takes(long bytes) {
        return now().spare() - COPIES * bytes >= 0;
    }

    /// Whether nothing at all is to be written any more.
    public boolean isFull() {
        return now().full();
    }

    private Look now() {
        var known = last;
        var now = System.nanoTime();
        if (known == null || now - known.nanos() > FRESH_NANOS) {
            known = fresh(now);
            last = known;
        }
        return known;
    }

    private Look fresh(long now) {
        var spare = Long.MAX_VALUE;
        var full = false;
        for (var folder : folders) {
            if (Files.isDirectory(folder)) {
                var space = reader.space(folder);
                spare = Math.min(spare, space.free() - kept(space.total()));
                full |= space.free() < kept(space.total()) / 2;
            }
        }
        return new Look(now, spare, full);
    }

    private long kept(long total) {
        var share = total / PERCENT * percent;
        return percent == 0 || percent >= PERCENT ? share : Math.clamp(share, LEAST, MOST);
    }

    private static Space look(Path folder) {
        var disk = new File(folder.toString());
        var total = disk.getTotalSpace();
        return new Space(total, total == 0 ? Long.MAX_VALUE : disk.getUsableSpace()); // 0: the system does not tell
    }
}
