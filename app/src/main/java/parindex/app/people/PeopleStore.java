package parindex.app.people;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// People in the database: their accounts, as others look at them.
@Repository
class PeopleStore {
    private final JdbcClient sql;

    PeopleStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, NewPerson person) {
        sql.sql("insert into account (id, name, display_name, mail) values (:id, :name, :shown, :mail)")
                .param("id", id)
                .param("name", person.name())
                .param("shown", person.displayName())
                .param("mail", person.mail().orElse(null))
                .update();
    }
}
