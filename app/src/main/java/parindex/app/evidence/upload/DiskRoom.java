package parindex.app.evidence.upload;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import parindex.app.kit.storage.DataFolder;

/// Keeps a part of the disk free, so that the database never stops for want of room: files are refused before it comes
/// to that.
@Component
class DiskRoom {
    private static final int PERCENT = 100;
    /// While it comes in, and in the store.
    private static final int COPIES = 2;

    private final DataFolder data;
    private final int free;

    DiskRoom(DataFolder data, @Value("${parindex.disk.free-percent:10}") int free) {
        this.data = data;
        this.free = free;
    }

    boolean takes(long bytes) {
        try {
            var disk = Files.getFileStore(data.make());
            return disk.getUsableSpace() - COPIES * bytes >= disk.getTotalSpace() / PERCENT * free;
        } catch (IOException unknown) {
            return true; // the write itself will tell
        }
    }
}
