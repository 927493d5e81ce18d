package parindex.app.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.core.assessment.Duty;

/// Duties in the database. A duty is ended, never removed.
@Repository
class DutyStore {
    private static final long ADMINISTRATORS = 0x5061726164L;

    private final JdbcClient sql;

    DutyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Gives a duty from a day on, today where none is named.
    UUID add(UUID person, Duty duty, UUID giver, Optional<LocalDate> from) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into duty (id, person, role, unit, round, given_by, valid_from)
                values (:id, :person, :role, :unit, :round, :giver, coalesce(:from, today()))""")
                .param("id", id)
                .param("person", person)
                .param("role", duty.role().name())
                .param("unit", duty.unit())
                .param("round", duty.round())
                .param("giver", giver)
                .param("from", from.orElse(null), java.sql.Types.DATE)
                .update();
        return id;
    }

    /// Ends a duty on the day before another, at once where none is named.
    void end(UUID id, Optional<LocalDate> before) {
        sql.sql("""
                update duty set valid_to = greatest(coalesce(:before, today()) - 1, valid_from - 1)
                where id = :id and (valid_to is null or valid_to >= coalesce(:before, today()))""")
                .param("before", before.orElse(null), java.sql.Types.DATE)
                .param("id", id)
                .update();
    }

    /// Ends everything that somebody does or will do, at once.
    void endAll(UUID person) {
        sql.sql("""
                update duty set valid_to = greatest(today() - 1, valid_from - 1)
                where person = :person and (valid_to is null or valid_to >= today())""").param("person", person).update();
    }

    /// How many administrators of the whole installation remain beside somebody. Until the transaction ends nobody else
    /// can end one.
    int administratorsBeside(UUID person) {
        sql.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ADMINISTRATORS)
                .query((row, at) -> at)
                .single();
        return sql.sql("""
                select count(distinct account.id) from duty
                join account on account.id = duty.person and account.enabled and not account.demonstration
                where duty.role = 'ADMINISTRATOR' and duty.unit is null and duty.person <> :person
                  and duty.valid_from <= today() and duty.valid_to is null""").param("person", person).query(Integer.class).single();
    }
}
