package parindex.app.work.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.core.assessment.work.Reminder;

/// Digests in the database: at most one a person and day.
@Repository
class DigestStore {
    private final JdbcClient sql;

    DigestStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Keeps the digest of today for the person of the transaction, unless there is one.
    ///
    /// @return whether it is new
    boolean add(Reminder reminder) {
        return sql.sql("""
                insert into digest (person, day, overdue, next_day, week)
                values (current_person(), today(), :overdue, :nextDay, :week)
                on conflict (person, day) do nothing""")
                        .param("overdue", reminder.overdue())
                        .param("nextDay", reminder.nextDay())
                        .param("week", reminder.week())
                        .update()
                == 1;
    }

    /// A digest that still waits for the mail.
    record Waiting(UUID person, LocalDate day) {}

    List<Waiting> waiting() {
        return sql.sql("select person, day from digests_to_mail()")
                .query((row, at) ->
                        new Waiting(row.getObject("person", UUID.class), row.getObject("day", LocalDate.class)))
                .list();
    }

    /// The digest of a day of the person of the transaction, to be sent by nobody else before it ends; nothing when it
    /// was sent, or somebody else is about to.
    Optional<Digest> claim(LocalDate day) {
        return sql.sql("""
                select digest.*, account.mail from digest join account on account.id = digest.person
                where digest.person = current_person() and digest.day = :day and mailed_at is null
                  and account.mail is not null
                for update of digest skip locked""")
                .param("day", day)
                .query((row, at) -> new Digest(
                        row.getObject("person", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("mail"),
                        new Reminder(row.getInt("overdue"), row.getInt("next_day"), row.getInt("week"))))
                .optional();
    }

    void sent(LocalDate day) {
        sql.sql("""
                update digest set mailed_at = clock_timestamp(), tries = tries + 1, failure = ''
                where person = current_person() and day = :day""").param("day", day).update();
    }

    void failed(LocalDate day, String why) {
        sql.sql("""
                update digest set tries = tries + 1, failure = :why
                where person = current_person() and day = :day""").param("day", day).param("why", why).update();
    }
}
