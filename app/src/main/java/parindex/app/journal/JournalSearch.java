package parindex.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Finds lines of the journal.
@Repository
class JournalSearch {
    private final JdbcClient sql;

    JournalSearch(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is looked for.
    ///
    /// @param text   stands in what was done, to what, or in the details
    /// @param person account name, or empty
    /// @param from   first day
    /// @param until  last day
    /// @param before lines with a smaller number alone
    record Wanted(
            Text text, String person, Optional<LocalDate> from, Optional<LocalDate> until, Optional<Long> before) {}

    /// Words that are looked for.
    ///
    /// @param deeds words of the journal that the reader knows by these
    record Text(String words, Set<String> deeds) {}

    /// A line with the name of who did it.
    record Line(
            long position,
            Instant at,
            String person,
            String action,
            String subject,
            String detail,
            String previous,
            String hash) {}

    /// The newest lines, no more than so many.
    @Transactional(readOnly = true)
    List<Line> find(Wanted wanted, int most) {
        return sql.sql("""
                select journal.position, journal.at, coalesce(account.name, '') as person, journal.action,
                       journal.subject, journal.detail, encode(journal.previous, 'hex') as previous,
                       encode(journal.hash, 'hex') as hash
                from journal left join account on account.id = journal.actor
                where (:words = '' or journal.action = any (:deeds) or position(lower(:words) in lower(journal.action || ' ' || journal.subject || ' ' || journal.detail)) > 0)
                  and (:person = '' or account.name = lower(btrim(:person)))
                  and (:from::date is null or journal.at >= :from::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
                  and (:until::date is null or journal.at < (:until::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
                  and (:before::bigint is null or journal.position < :before::bigint)
                order by journal.position desc limit :most""")
                .param("words", wanted.text().words())
                .param("deeds", wanted.text().deeds().toArray(String[]::new))
                .param("person", wanted.person())
                .param("from", wanted.from().map(LocalDate::toString).orElse(null), java.sql.Types.VARCHAR)
                .param("until", wanted.until().map(LocalDate::toString).orElse(null), java.sql.Types.VARCHAR)
                .param("before", wanted.before().orElse(null), java.sql.Types.BIGINT)
                .param("most", most)
                .query((row, at) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("position"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
