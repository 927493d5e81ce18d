package parindex.app.account.link;

import java.time.Duration;

/// What a link is for, and how long it holds.
public enum Purpose {
    /// To come for the first time.
    JOIN(Duration.ofDays(7)),
    /// To set a new password.
    RESET(Duration.ofHours(1));

    private final Duration holds;

    Purpose(Duration holds) {
        this.holds = holds;
    }

    public Duration holds() {
        return holds;
    }
}
