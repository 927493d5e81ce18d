package parindex.app.setup;

import java.util.Set;
import java.util.UUID;
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

    /// Whether there are sample data.
    boolean hasSample() {
        return sql.sql("select exists (select from unit where invented)")
                .query(Boolean.class)
                .single();
    }

    /// Steps that were put off.
    Set<String> later() {
        return Set.copyOf(
                sql.sql("select step from setup_later").query(String.class).list());
    }

    /// Puts a step off; false when it was.
    boolean putOff(String step, UUID by) {
        return sql.sql("insert into setup_later (step, by) values (:step, :by) on conflict do nothing")
                        .param("step", step)
                        .param("by", by)
                        .update()
                == 1;
    }

    void takeUp(String step) {
        sql.sql("delete from setup_later where step = :step")
                .param("step", step)
                .update();
    }
}
