package parindex.app.account;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.account.SignInThrottle.Attempt;
import parindex.app.kit.storage.Sha256;

/// Failed sign-ins in the database, by hashes of name and source; the database's clock counts.
@Repository
class SignInFailureStore {
    private final JdbcClient sql;

    SignInFailureStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Failures of one attempt.
    ///
    /// @param count how many in a row
    /// @param since how long ago the last one was
    record Failures(int count, Duration since) {}

    Optional<Failures> find(Attempt attempt) {
        return sql.sql("""
                select count, (extract(epoch from clock_timestamp() - last) * 1000)::bigint as millis
                from sign_in_failure where attempt = :attempt""")
                .param("attempt", hash(attempt))
                .query((row, at) -> new Failures(row.getInt("count"), Duration.ofMillis(row.getLong("millis"))))
                .optional();
    }

    /// Counts a failure; what is older than the memory is forgotten, whoever's it is.
    void add(Attempt attempt, Duration memory) {
        sql.sql("delete from sign_in_failure where last < clock_timestamp() - make_interval(secs => :memory)")
                .param("memory", memory.toSeconds())
                .update();
        sql.sql("""
                insert into sign_in_failure as known (attempt, name, count) values (:attempt, :name, 1)
                on conflict (attempt) do update set count = known.count + 1, last = clock_timestamp()""")
                .param("attempt", hash(attempt))
                .param("name", Sha256.of(attempt.name()))
                .update();
    }

    void remove(Attempt attempt) {
        sql.sql("delete from sign_in_failure where attempt = :attempt")
                .param("attempt", hash(attempt))
                .update();
    }

    void forget(String name) {
        sql.sql("delete from sign_in_failure where name = :name")
                .param("name", Sha256.of(name))
                .update();
    }

    private static byte[] hash(Attempt attempt) {
        return Sha256.of(attempt.name() + "\n" + attempt.source());
    }
}
