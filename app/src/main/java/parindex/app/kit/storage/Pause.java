package parindex.app.kit.storage;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A short wait between two looks at something that cannot say when it is done.
final class Pause {
    private Pause() {}

    static void millis(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
