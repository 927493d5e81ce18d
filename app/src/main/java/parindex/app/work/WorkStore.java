package parindex.app.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.work.WorkToday.Digest;
import parindex.core.assessment.work.Reminder;

/// What stands beside the work of the person of the transaction: his notices, his digest, the time.
@Repository
class WorkStore {
    private final JdbcClient sql;

    WorkStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param now    by the clock of the database
    /// @param unread notices that he has not opened
    /// @param digest of today
    record Aside(Instant now, int unread, Optional<Digest> digest) {}

    Aside aside() {
        return sql.sql("""
                select clock_timestamp() as now, digest.*,
                       (select count(*) from notice
                        where taken_down_at is null and posted_by <> current_person()
                          and not exists (
                              select from notice_read
                              where notice_read.notice = notice.id and notice_read.person = current_person())) as unread
                from (select current_person() as id) me
                left join digest on digest.person = me.id and digest.day = today()""")
                .query((row, at) -> new Aside(time(row, "now"), row.getInt("unread"), digest(row)))
                .single();
    }

    private static Optional<Digest> digest(ResultSet row) throws SQLException {
        if (row.getObject("day") == null) {
            return Optional.empty();
        }
        var reminder = new Reminder(row.getInt("overdue"), row.getInt("next_day"), row.getInt("week"));
        return Optional.of(new Digest(reminder, time(row, "made_at"), row.getObject("mailed_at") != null));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
