package parindex.app.account;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/// Too many failures: this attempt has to wait.
final class SignInPaused extends AuthenticationException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    SignInPaused(Duration pause) {
        super("paused");
        this.pause = pause;
    }

    /// Seconds left, at least one.
    long seconds() {
        return pause.toSeconds() + 1;
    }
}
