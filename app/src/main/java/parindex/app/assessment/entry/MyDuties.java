package parindex.app.assessment.entry;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// What a person does today.
@Component
class MyDuties {
    private final JdbcClient sql;

    MyDuties(JdbcClient sql) {
        this.sql = sql;
    }

    Duties of(UUID person) {
        return new Duties(sql.sql("""
                select role, unit, round from duty
                where person = :person and valid_from <= today() and (valid_to is null or valid_to >= today())""")
                .param("person", person)
                .query((row, at) -> new Duty(
                        Role.valueOf(row.getString("role")),
                        row.getObject("unit", UUID.class),
                        row.getObject("round", UUID.class)))
                .list());
    }
}
