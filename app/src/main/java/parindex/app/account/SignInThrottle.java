package parindex.app.account;

import java.time.Duration;
import org.springframework.stereotype.Component;
import parindex.app.account.SignInFailureStore.Failures;

/// Slows down guessing without locking anybody out: after five failures for one account from one source each further
/// one doubles the wait, up to a quarter of an hour. Another source is not slowed by it, so nobody can keep an
/// account's owner away. The failures stand in the database: whoever is slowed by one server is by all.
@Component
public final class SignInThrottle {
    private static final int FREE = 5;
    private static final int MOST_DOUBLINGS = 9;
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final SignInFailureStore store;

    SignInThrottle(SignInFailureStore store) {
        this.store = store;
    }

    /// Who tries from where.
    ///
    /// @param name   account name, in lower case
    /// @param source address of the visitor
    public record Attempt(String name, String source) {}

    /// How long this attempt has to wait, zero when it may go on.
    public Duration pause(Attempt attempt) {
        var left = store.find(attempt)
                .map(known -> pause(known).minus(known.since()))
                .orElse(Duration.ZERO);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration pause(Failures known) {
        if (known.count() < FREE) {
            return Duration.ZERO;
        }
        var doubled = FIRST.multipliedBy(1L << Math.min(known.count() - FREE, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    /// Forgets the failures of a name, wherever they came from: whoever manages people lets it try at once.
    public void forget(String name) {
        store.forget(name);
    }

    public void failed(Attempt attempt) {
        store.add(attempt, LONGEST);
    }

    public void succeeded(Attempt attempt) {
        store.remove(attempt);
    }
}
