package parindex.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.app.account.SignInThrottle.Attempt;

@Tag("M-04")
class SignInThrottleTest {
    private static final Attempt ATTACKER = new Attempt("admin", "10.0.0.9");
    private static final Attempt OWNER = new Attempt("admin", "10.0.0.1");
    private final HandClock clock = new HandClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void four_failures_cost_nothing() {
        fail(4);
        assertThat(throttle.pause(ATTACKER)).isZero();
    }

    @Test
    void the_fifth_failure_costs_two_seconds_and_each_further_one_twice_as_much() {
        fail(5);
        assertThat(throttle.pause(ATTACKER)).isEqualTo(Duration.ofSeconds(2));
        fail(3);
        assertThat(throttle.pause(ATTACKER)).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void nobody_waits_longer_than_a_quarter_of_an_hour() {
        fail(500);
        assertThat(throttle.pause(ATTACKER)).isEqualTo(Duration.ofMinutes(15));
        clock.passes(Duration.ofMinutes(15));
        assertThat(throttle.pause(ATTACKER)).isZero();
    }

    @Test
    void the_owner_elsewhere_is_not_kept_away_by_an_attacker() {
        fail(500);
        assertThat(throttle.pause(OWNER)).isZero();
    }

    @Test
    void who_gets_in_begins_anew() {
        fail(6);
        throttle.succeeded(ATTACKER);
        assertThat(throttle.pause(ATTACKER)).isZero();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(ATTACKER);
        }
    }

    /// A clock that is moved by hand.
    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T00:00:00Z");

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
