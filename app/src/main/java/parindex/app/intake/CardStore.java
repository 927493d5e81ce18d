package parindex.app.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.kit.web.Subject;
import parindex.app.kit.web.Subjects;

/// Reported cards as accepted.
@Repository
public class CardStore implements Subjects {
    private final JdbcClient sql;

    CardStore(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Subject> all() {
        return sql.sql("""
                select id as card, year, slug, unit, invented
                from intake_card
                where superseded_by is null
                order by year desc, invented, unit""").query((row, at) -> subject(row)).list();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getObject("card", UUID.class),
                row.getInt("year"),
                row.getString("slug"),
                row.getString("unit"),
                row.getBoolean("invented"));
    }
}
