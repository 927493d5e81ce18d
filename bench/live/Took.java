import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/// How long things took, in nanoseconds.
final class Took {
    private final ConcurrentLinkedQueue<Long> all = new ConcurrentLinkedQueue<>();

    void add(long nanos) {
        all.add(nanos);
    }

    String said(String what) {
        var sorted = all.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0
                ? what + ": none"
                : "%s: %d, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms".formatted(
                        what, sorted.length, at(sorted, 50), at(sorted, 95), at(sorted, 99), sorted[sorted.length - 1] / 1e6);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
