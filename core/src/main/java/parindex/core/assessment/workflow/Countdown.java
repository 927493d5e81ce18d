package parindex.core.assessment.workflow;

import java.time.Duration;
import java.time.Instant;
import parindex.core.language.Text;

/// How much time is left (E-15).
///
/// @param until the first instant that is too late
/// @param now   by the clock of the server
public record Countdown(Instant until, Instant now) {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);

    /// How near an end is, from far to over; drawn differently.
    public enum Nearness {
        /// More than seven days.
        FAR,
        /// Seven days or less.
        NEAR,
        /// A day or less.
        LAST_DAY,
        OVER
    }

    public Nearness nearness() {
        if (!now.isBefore(until)) {
            return Nearness.OVER;
        }
        var left = left();
        if (left.compareTo(DAY) <= 0) {
            return Nearness.LAST_DAY;
        }
        return left.compareTo(WEEK) <= 0 ? Nearness.NEAR : Nearness.FAR;
    }

    public Duration left() {
        return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
    }

    /// Whole days that are left.
    public long days() {
        return left().toDays();
    }

    /// What is left as hours, minutes and seconds: 23:59:59.
    public String clock() {
        var left = left();
        return "%02d:%02d:%02d".formatted(left.toHours(), left.toMinutesPart(), left.toSecondsPart());
    }

    public Text said() {
        return CalendarWording.said(this);
    }
}
