package parindex.app.assessment.choice;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sheets to choose from, as far as the person of the transaction sees them.
@Repository
class SheetListStore {
    private final JdbcClient sql;

    SheetListStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A sheet of an open round.
    ///
    /// @param round  part of its address
    /// @param name   what the round is called
    /// @param sha256 of its criteria set
    record Sheet(UUID unit, String slug, String round, String name, String sha256) {
        String url() {
            return "/assessment/%s/units/%s".formatted(round, slug);
        }
    }

    /// Newest round first.
    List<Sheet> all() {
        return sql.sql("""
                select sheet.unit, unit.slug, round.slug as round, round.name, round_set.sha256
                from sheet
                join round on round.id = sheet.round and round.state = 'OPEN'
                join unit on unit.id = sheet.unit
                join round_set on round_set.round = sheet.round and round_set.kind = sheet.kind
                order by round.year desc, round.opens_at desc, round.name, unit.name""")
                .query((row, at) -> new Sheet(
                        row.getObject("unit", UUID.class),
                        row.getString("slug"),
                        row.getString("round"),
                        row.getString("name"),
                        row.getString("sha256")))
                .list();
    }

    String document(String sha256) {
        return sql.sql("select document from round_set where sha256 = :sha256 limit 1")
                .param("sha256", sha256)
                .query(String.class)
                .single();
    }
}
