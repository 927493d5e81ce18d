package parindex.app.check;

import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.core.language.Text;

/// A rule that the rows of the database keep at every moment.
///
/// @param name stable word
/// @param said the rule as a sentence
/// @param sql  a query that names, in one column of text, everything that breaks it
record Invariant(String name, Text said, String sql) {
    private static final int NAMED = 20;

    Result result(JdbcClient database) {
        var faults = database.sql("select fault from (" + sql + ") as found (fault) order by fault limit " + NAMED)
                .query((row, at) -> row.getString("fault"))
                .list();
        var faulty = faults.size() < NAMED
                ? faults.size()
                : database.sql("select count(*) from (" + sql + ") as found")
                        .query(Long.class)
                        .single();
        return new Result(
                name, said, faults.stream().map(fault -> new Text(fault, fault)).toList(), faulty);
    }
}
