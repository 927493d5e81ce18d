package parindex.app.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.kit.web.Subject;
import parindex.app.kit.web.Subjects;
import parindex.core.intake.ReportedCard;
import parindex.formats.json.CardJsonReader;

/// Reported cards as accepted.
@Repository
public class CardStore implements Subjects {
    private final JdbcClient sql;
    private volatile BroughtIn.State tables = new BroughtIn.State(0, 0);

    CardStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// An accepted card and the file it was read from.
    ///
    /// @param card   what the report says
    /// @param file   name of the file
    /// @param sha256 of its bytes; the file store has them
    public record Accepted(ReportedCard card, String file, String sha256) {}

    /// Every page asks this, so that it tells on the way which published tables there are.
    @Override
    public List<Subject> all() {
        return sql
                .sql("""
                select card.id, card.year, card.slug, card.unit, card.invented, state.tables, state.withdrawn
                from (select (select count(*) from published_table) as tables,
                             (select count(*) from published_withdrawal) as withdrawn) state
                left join intake_card card on card.superseded_by is null
                order by card.invented, card.year desc, card.unit""")
                .query((row, at) -> {
                    tables = new BroughtIn.State(row.getLong("tables"), row.getLong("withdrawn"));
                    return row.getObject("id") == null ? Optional.<Subject>empty() : Optional.of(subject(row));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// The published tables that there were when a page was asked for last.
    BroughtIn.State tables() {
        return tables;
    }

    /// A card by its number.
    public Optional<Accepted> find(UUID id) {
        return sql.sql("""
                select upload.file, upload.sha256, upload.card
                from intake_card card join intake_upload upload on upload.id = card.upload
                where card.id = :id""")
                .param("id", id)
                .query((row, at) -> new Accepted(
                        CardJsonReader.read(row.getString("card")), row.getString("file"), row.getString("sha256")))
                .optional();
    }

    /// The card that counts for a unit and a year.
    Optional<UUID> current(int year, String slug) {
        return sql.sql("""
                select id from intake_card
                where year = :year and slug = :slug and superseded_by is null""")
                .param("year", year)
                .param("slug", slug)
                .query((row, at) -> row.getObject("id", UUID.class))
                .optional();
    }

    /// Lets a card count, in the place of the one that did.
    void add(Subject subject, UUID upload, UUID by) {
        sql.sql("""
                update intake_card set superseded_by = :id
                where year = :year and slug = :slug and superseded_by is null""")
                .param("id", subject.card())
                .param("year", subject.year())
                .param("slug", subject.slug())
                .update();
        sql.sql("""
                insert into intake_card (id, upload, year, slug, unit, invented, accepted_by)
                values (:id, :upload, :year, :slug, :unit, :invented, :by)""")
                .param("id", subject.card())
                .param("upload", upload)
                .param("year", subject.year())
                .param("slug", subject.slug())
                .param("unit", subject.unit())
                .param("invented", subject.invented())
                .param("by", by)
                .update();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getString("slug"),
                row.getString("unit"),
                row.getBoolean("invented"));
    }
}
