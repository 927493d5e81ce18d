package parindex.app.kit.storage;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Looks at every table of a running server, past all rules that keep rows apart.
@TestComponent
public class TablesFixture {
    private final JdbcClient sql;

    TablesFixture(DatabaseRoles roles) {
        this.sql = JdbcClient.create(roles.source(DatabaseRoles.SUPERUSER));
    }

    /// How many rows each table has, but for those in which the program remembers what happened.
    public Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        sql.sql("""
                select relname::text from pg_class
                where relkind = 'r' and relnamespace = 'public'::regnamespace
                  and relname not like 'journal%' and relname not in ('seal', 'scheduled_tasks', 'flyway_schema_history', 'sign_in', 'sign_in_failure')""").query(String.class).list().forEach(table -> rows.put(table, count(table)));
        return rows;
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    /// What somebody puts into the database by hand.
    public void put(String statement) {
        sql.sql(statement).update();
    }

    /// Words that a question of one column is answered with.
    public java.util.List<String> words(String question) {
        return sql.sql(question).query((row, at) -> row.getString(1)).list();
    }

    /// The number that a question of one row and column is answered with.
    public long number(String question) {
        return sql.sql(question).query(Long.class).single();
    }
}
