package parindex.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.app.account.SignInThrottle.Attempt;
import parindex.app.kit.storage.DatabaseFixture;

@Tag("M-04")
class SignInThrottleTest {
    private static final Attempt ATTACKER = new Attempt("admin", "10.0.0.9");
    private static final Attempt OWNER = new Attempt("admin", "10.0.0.1");

    private static DatabaseFixture database;
    private SignInThrottle throttle;

    @BeforeAll
    static void start() {
        database = DatabaseFixture.start("throttle");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void nobody_failed_yet() {
        database.owner().sql("delete from sign_in_failure").update();
        throttle = new SignInThrottle(new SignInFailureStore(database.app()));
    }

    @Test
    void four_failures_cost_nothing() {
        fail(4);
        assertThat(throttle.pause(ATTACKER)).isZero();
    }

    @Test
    void the_fifth_failure_costs_two_seconds_and_each_further_one_twice_as_much() {
        fail(5);
        assertThat(throttle.pause(ATTACKER)).isBetween(Duration.ofMillis(1), Duration.ofSeconds(2));
        fail(3);
        assertThat(throttle.pause(ATTACKER)).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(16));
    }

    @Test
    void nobody_waits_longer_than_a_quarter_of_an_hour() {
        fail(30);
        assertThat(throttle.pause(ATTACKER)).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
        passes(Duration.ofMinutes(15));
        assertThat(throttle.pause(ATTACKER)).isZero();
    }

    @Test
    void the_owner_elsewhere_is_not_kept_away_by_an_attacker() {
        fail(30);
        assertThat(throttle.pause(OWNER)).isZero();
    }

    @Test
    void who_gets_in_begins_anew() {
        fail(6);
        throttle.succeeded(ATTACKER);
        assertThat(throttle.pause(ATTACKER)).isZero();
    }

    @Test
    void what_failed_at_one_server_counts_at_the_other() {
        fail(6);
        var other = new SignInThrottle(new SignInFailureStore(database.app()));
        assertThat(other.pause(ATTACKER)).isPositive();
        other.failed(ATTACKER);
        assertThat(throttle.pause(ATTACKER)).isGreaterThan(Duration.ofSeconds(5));
    }

    @Test
    void whoever_manages_people_lets_a_name_try_at_once() {
        fail(8);
        throttle.forget("admin");
        assertThat(throttle.pause(ATTACKER)).isZero();
    }

    @Test
    void the_database_holds_neither_names_nor_addresses_and_forgets() {
        fail(1);
        throttle.failed(OWNER);
        assertThat(rows("attempt::text || name::text like '%admin%' or attempt::text like '%10.0.0%'"))
                .isZero();
        passes(Duration.ofMinutes(16));
        throttle.failed(OWNER);
        assertThat(rows("true")).isEqualTo(1);
    }

    private static long rows(String where) {
        return database.owner()
                .sql("select count(*) from sign_in_failure where " + where)
                .query(Long.class)
                .single();
    }

    private static void passes(Duration time) {
        database.owner()
                .sql("update sign_in_failure set last = last - make_interval(secs => :secs)")
                .param("secs", time.toSeconds())
                .update();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(ATTACKER);
        }
    }
}
