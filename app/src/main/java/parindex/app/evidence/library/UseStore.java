package parindex.app.evidence.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.evidence.library.Use.Deed;
import parindex.app.evidence.library.Use.ItemPlace;

/// Which document proves which item, in the database.
@Repository
class UseStore {
    private static final String SELECT = """
            select u.*, round.slug as round_slug, unit.slug as unit_slug, coalesce(nullif(adder.display_name, ''), adder.name) as adder,
                   coalesce(nullif(remover.display_name, ''), remover.name) as remover
            from evidence_use u
            join round on round.id = u.round
            join unit on unit.id = u.unit
            join account adder on adder.id = u.added_by
            left join account remover on remover.id = u.removed_by
            """;

    private final JdbcClient sql;

    UseStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A sheet and who answers for one of its items.
    ///
    /// @param round      its round
    /// @param unit       its unit
    /// @param agency     the agency that answers
    /// @param agencyName name of the agency
    /// @param mine       whether the person may link documents
    /// @param owner      whether he may add to the library of the agency
    record Place(UUID round, UUID unit, UUID agency, String agencyName, boolean mine, boolean owner) {}

    /// Where an item is, for the person of this transaction: the agency is his own where he works for one that answers
    /// for the item.
    Optional<Place> place(ItemPlace at) {
        return sql.sql("""
                select sheet.round, sheet.unit, agency.id as agency, agency.name as agency_name,
                       works_for(agency.id, null) as owner,
                       works_for(agency.id, sheet.round) or works_for(sheet.unit, sheet.round) as mine
                from sheet
                join round on round.id = sheet.round and round.slug = :round
                join unit on unit.id = sheet.unit and unit.slug = :unit
                left join assignment a on a.round = sheet.round and a.unit = sheet.unit and a.item = :item
                join unit agency on agency.id = coalesce(a.agency, sheet.unit)
                order by works_for(agency.id, sheet.round) desc, a.part = 'LEAD' desc
                limit 1""")
                .param("round", at.round())
                .param("unit", at.unit())
                .param("item", at.item())
                .query((row, n) -> new Place(
                        row.getObject("round", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getObject("agency", UUID.class),
                        row.getString("agency_name"),
                        row.getBoolean("mine"),
                        row.getBoolean("owner")))
                .optional();
    }

    /// Links a document; nothing happens where it is linked already.
    boolean add(UUID id, Place place, String item, Version version, String pages, UUID by) {
        return sql.sql("""
                insert into evidence_use (id, round, unit, item, agency, document, version, pages, added_by)
                values (:id, :round, :unit, :item, :agency, :document, :version, :pages, :by)
                on conflict (round, unit, item, document) where removed_at is null do nothing""")
                        .param("id", id)
                        .param("round", place.round())
                        .param("unit", place.unit())
                        .param("item", item)
                        .param("agency", place.agency())
                        .param("document", version.document())
                        .param("version", version.number())
                        .param("pages", pages)
                        .param("by", by)
                        .update()
                == 1;
    }

    /// Marks a link as taken away; false when it was before.
    boolean remove(UUID id, UUID by) {
        return sql.sql("""
                update evidence_use set removed_by = :by, removed_at = clock_timestamp()
                where id = :id and removed_at is null""").param("by", by).param("id", id).update() == 1;
    }

    Optional<Use> find(UUID id) {
        return sql.sql(SELECT + "where u.id = :id")
                .param("id", id)
                .query((row, n) -> use(row))
                .optional();
    }

    List<Use> of(UUID document) {
        return sql.sql(SELECT
                        + "where u.document = :document order by u.removed_at is not null, u.added_at desc limit 200")
                .param("document", document)
                .query((row, n) -> use(row))
                .list();
    }

    private static Use use(ResultSet row) throws SQLException {
        return new Use(
                row.getObject("id", UUID.class),
                new ItemPlace(row.getString("round_slug"), row.getString("unit_slug"), row.getString("item")),
                row.getObject("document", UUID.class),
                row.getInt("version"),
                row.getString("pages"),
                deed(row, "adder", "added_at"),
                row.getString("remover") == null ? Optional.empty() : Optional.of(deed(row, "remover", "removed_at")));
    }

    private static Deed deed(ResultSet row, String by, String at) throws SQLException {
        return new Deed(
                row.getString(by), row.getObject(at, OffsetDateTime.class).toInstant());
    }
}
