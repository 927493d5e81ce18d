package parindex.app.setup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asks the database how far an installation is.
@Repository
class SetupStore {
    private final JdbcClient sql;

    SetupStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// What there is.
    ///
    /// @param units        topmost units
    /// @param below        units below them
    /// @param rounds       rounds, those in preparation among them
    /// @param coordinators duties of coordinators
    /// @param entering     duties of drafters and heads
    record State(long units, long below, long rounds, long coordinators, long entering) {}

    State state() {
        return sql.sql("select units, below, rounds, coordinators, entering from set_up()")
                .query((row, at) -> new State(
                        row.getLong("units"),
                        row.getLong("below"),
                        row.getLong("rounds"),
                        row.getLong("coordinators"),
                        row.getLong("entering")))
                .single();
    }
}
