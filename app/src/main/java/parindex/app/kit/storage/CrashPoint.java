package parindex.app.kit.storage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/// Places between two steps of a deed at which a test lets the program die, to see that nothing half-done remains.
/// Without the system property `parindex.crash-at`, which nothing but tests sets, they do nothing. It lists names
/// with commas between, each armed when the one before it was reached: `blob-kept`, or `committed/sheet-sent` for
/// the deed of one word in the journal.
public enum CrashPoint {
    /// A piece of an upload is on the disk.
    PIECE_KEPT,
    /// The bytes of a file are written, not yet durable and without their name.
    BLOB_WRITTEN,
    /// A file is durable and has its name; no row tells of it.
    BLOB_KEPT,
    /// The canonical sheet is stored, the sheet is not sent yet.
    SHEET_STORED,
    /// The bundle of a result is made and right, nothing of it is kept yet.
    BUNDLE_WRITTEN,
    /// The rows of a deed are written, its line in the journal is not.
    ROWS_WRITTEN,
    /// The line in the journal is written; the commit follows.
    LINE_WRITTEN,
    /// Committed; the answer is not sent.
    COMMITTED;

    private static final int KILLED = 137;
    private static final Queue<String> ARMED = armed(System.getProperty("parindex.crash-at", ""));
    /// With it the thread that comes to a point stays there until somebody kills the program.
    private static final boolean WAITS = Boolean.getBoolean("parindex.crash-waits");

    private static Queue<String> armed(String names) {
        return new ConcurrentLinkedQueue<>(
                Arrays.stream(names.split(",")).filter(name -> !name.isEmpty()).toList());
    }

    /// The program comes by here.
    public void pass() {
        if (!ARMED.isEmpty()) {
            die(word());
        }
    }

    /// The program comes by here with a deed.
    ///
    /// @param deed its word in the journal
    public void pass(String deed) {
        if (!ARMED.isEmpty()) {
            die(word());
            die(word() + "/" + deed);
        }
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void die(String name) {
        if (!name.equals(ARMED.peek()) || !ARMED.remove(name)) {
            return;
        }
        System.err.println("crash point reached: " + name);
        System.err.flush();
        if (!WAITS) {
            Runtime.getRuntime().halt(KILLED);
        }
        while (WAITS) {
            LockSupport.park();
        }
    }
}
