package parindex.app.kit.web.door;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// So many at once and a short queue before the door; whoever would wait longer is told at once to come again. What
/// was let in keeps its time, however many stand outside.
final class Admission {
    private final Semaphore places;
    private final int queue;

    /// @param places how many may be inside
    /// @param queue  how many may wait
    Admission(int places, int queue) {
        this.places = new Semaphore(places, true);
        this.queue = queue;
    }

    /// Whether the visitor may go in now; who does has to [#leave].
    ///
    /// @param patienceMillis how long he waits at most
    boolean enter(long patienceMillis) {
        if (places.getQueueLength() >= queue) {
            return false;
        }
        try {
            return places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        places.release();
    }
}
