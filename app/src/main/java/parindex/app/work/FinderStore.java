package parindex.app.work;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sheets to look for things in, as far as the person of the transaction sees them.
@Repository
class FinderStore {
    private static final int MOST = 500;

    private final JdbcClient sql;

    FinderStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A sheet of a round.
    ///
    /// @param round     part of its address
    /// @param roundName what it is called
    /// @param unit      part of its address
    /// @param unitName  what it is called
    /// @param sha256    of its criteria set
    /// @param own       whether the person works on it
    record Found(String round, String roundName, String unit, String unitName, String sha256, boolean own) {
        String url() {
            return "/assessment/" + round + "/units/" + unit;
        }
    }

    /// Sheets of open rounds, those that the person works on first.
    ///
    /// @param units where his duties lie
    List<Found> sheets(List<UUID> units) {
        return sql.sql("""
                select round.slug as round, round.name as round_name, unit.slug as unit, unit.name as unit_name,
                       round_set.sha256, own.own
                from sheet
                join round on round.id = sheet.round and round.state = 'OPEN'
                join unit on unit.id = sheet.unit
                join round_set on round_set.round = sheet.round and round_set.kind = sheet.kind
                cross join lateral (
                    select sheet.unit = any (:units) or exists (
                        select from part
                        where part.round = sheet.round and part.unit = sheet.unit and part.agency = any (:units)) as own) own
                order by own.own desc, round.year desc, round.name, unit.name
                limit :most""")
                .param("units", units.toArray(UUID[]::new))
                .param("most", MOST)
                .query((row, at) -> new Found(
                        row.getString("round"),
                        row.getString("round_name"),
                        row.getString("unit"),
                        row.getString("unit_name"),
                        row.getString("sha256"),
                        row.getBoolean("own")))
                .list();
    }

    /// The document of a criteria set.
    String document(String sha256) {
        return sql.sql("select document from round_set where sha256 = :sha256 limit 1")
                .param("sha256", sha256)
                .query(String.class)
                .single();
    }
}
