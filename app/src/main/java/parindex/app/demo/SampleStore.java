package parindex.app.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sample data in the database: how much there is, what hangs on them, their removal.
@Repository
class SampleStore {
    private static final String REAL = "PI003";

    private final JdbcClient sql;

    SampleStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// How much is invented.
    ///
    /// @param duties of real people at invented units
    record Size(long units, long people, long rounds, long entries, long documents, long notices, long duties) {
        boolean isEmpty() {
            return units + people + rounds == 0;
        }

        String said() {
            return "units=%d people=%d rounds=%d entries=%d documents=%d notices=%d duties=%d"
                    .formatted(units, people, rounds, entries, documents, notices, duties);
        }
    }

    /// Something real that hangs on sample data.
    ///
    /// @param kind `unit` or `round`
    record Tie(String kind, String name) {}

    Size size() {
        return sql.sql("select units, people, rounds, entries, documents, notices, duties from sample_size()")
                .query((row, at) -> new Size(
                        row.getLong("units"),
                        row.getLong("people"),
                        row.getLong("rounds"),
                        row.getLong("entries"),
                        row.getLong("documents"),
                        row.getLong("notices"),
                        row.getLong("duties")))
                .single();
    }

    List<Tie> ties() {
        return sql.sql("select kind, name from sample_ties() order by kind, name limit 20")
                .query((row, at) -> new Tie(row.getString("kind"), row.getString("name")))
                .list();
    }

    /// Until the transaction ends nobody else brings sample data in or takes them away.
    void lock() {
        sql.sql("select pg_advisory_xact_lock(x'73616d706c65'::bigint)")
                .query((row, at) -> at)
                .single();
    }

    void remove() {
        sql.sql("select sample_remove()").query((row, at) -> at).single();
    }

    /// Whether the database refused because something real still points to what is invented.
    static boolean isReal(DataAccessException failure) {
        return Optional.ofNullable(failure.getRootCause())
                .filter(java.sql.SQLException.class::isInstance)
                .map(java.sql.SQLException.class::cast)
                .filter(cause -> REAL.equals(cause.getSQLState()))
                .isPresent();
    }
}
