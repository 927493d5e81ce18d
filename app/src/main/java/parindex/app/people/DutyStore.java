package parindex.app.people;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.core.assessment.Duty;

/// Duties in the database. A duty is ended, never removed.
@Repository
class DutyStore {
    private final JdbcClient sql;

    DutyStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, UUID person, Duty duty, UUID giver) {
        sql.sql("""
                insert into duty (id, person, role, unit, round, given_by)
                values (:id, :person, :role, :unit, :round, :giver)""")
                .param("id", id)
                .param("person", person)
                .param("role", duty.role().name())
                .param("unit", duty.unit())
                .param("round", duty.round())
                .param("giver", giver)
                .update();
    }

    /// Takes a duty away at once.
    void end(UUID id) {
        sql.sql("update duty set valid_to = today() - 1 where id = :id and (valid_to is null or valid_to >= today())")
                .param("id", id)
                .update();
    }
}
