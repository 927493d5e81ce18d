package parindex.app.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Slows down guessing without locking anybody out: after five failures for one account from one source each further
/// one doubles the wait, up to a quarter of an hour. Another source is not slowed by it, so nobody can keep an
/// account's owner away.
public final class SignInThrottle {
    private static final int FREE = 5;
    private static final int MOST_DOUBLINGS = 9;
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Attempt, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Attempt, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /// Who tries from where.
    ///
    /// @param name   account name, in lower case
    /// @param source address of the visitor
    public record Attempt(String name, String source) {}

    private record Failures(int count, Instant last) {
        Duration pause() {
            if (count < FREE) {
                return Duration.ZERO;
            }
            var doubled = FIRST.multipliedBy(1L << Math.min(count - FREE, MOST_DOUBLINGS));
            return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        }
    }

    /// How long this attempt has to wait, zero when it may go on.
    public Duration pause(Attempt attempt) {
        lock.lock();
        try {
            var known = failures.get(attempt);
            if (known == null) {
                return Duration.ZERO;
            }
            var left = Duration.between(clock.instant(), known.last().plus(known.pause()));
            return left.isNegative() ? Duration.ZERO : left;
        } finally {
            lock.unlock();
        }
    }

    /// Forgets the failures of a name, wherever they came from: whoever manages people lets it try at once.
    public void forget(String name) {
        lock.lock();
        try {
            failures.keySet().removeIf(attempt -> attempt.name().equals(name));
        } finally {
            lock.unlock();
        }
    }

    public void failed(Attempt attempt) {
        lock.lock();
        try {
            var known = failures.remove(attempt);
            var before = known != null && known.last().plus(LONGEST).isAfter(clock.instant()) ? known.count() : 0;
            failures.put(attempt, new Failures(before + 1, clock.instant()));
        } finally {
            lock.unlock();
        }
    }

    public void succeeded(Attempt attempt) {
        lock.lock();
        try {
            failures.remove(attempt);
        } finally {
            lock.unlock();
        }
    }
}
