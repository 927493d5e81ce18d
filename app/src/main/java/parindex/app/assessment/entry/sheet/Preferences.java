package parindex.app.assessment.entry.sheet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.kit.web.Person;

/// What a person folded on the sheet and finds folded again, on every computer (F-10).
@Component
class Preferences {
    private static final String GUIDANCE = "guidance";

    private final JdbcClient sql;

    Preferences(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whether guidance is open; it is until somebody folds it.
    @Transactional(readOnly = true)
    public boolean isGuidanceOpen(Person person) {
        return sql.sql("select value from preference where person = :person and name = :name")
                .param("person", person.id())
                .param("name", GUIDANCE)
                .query(String.class)
                .optional()
                .filter("folded"::equals)
                .isEmpty();
    }

    /// Remembers it. No journal line: it concerns nobody else.
    @Transactional
    public void guidance(Person person, boolean open) {
        sql.sql("""
                insert into preference (person, name, value) values (:person, :name, :value)
                on conflict (person, name) do update set value = excluded.value""")
                .param("person", person.id())
                .param("name", GUIDANCE)
                .param("value", open ? "open" : "folded")
                .update();
    }
}
