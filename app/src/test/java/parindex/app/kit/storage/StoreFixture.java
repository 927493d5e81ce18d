package parindex.app.kit.storage;

import java.nio.file.Path;

/// A file store in a folder of its own, without a database.
public final class StoreFixture {
    private StoreFixture() {}

    public static FileStore in(Path folder) {
        return new DiskFiles(new DataFolder(folder));
    }
}
