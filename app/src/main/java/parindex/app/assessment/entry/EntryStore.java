package parindex.app.assessment.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.assessment.entry.contents.Trace;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.EntryText;
import parindex.core.criteria.item.ItemCode;

/// Cells in the database.
@Repository
class EntryStore {
    private final JdbcClient sql;

    EntryStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A cell with what is known of it.
    record Cell(Entry entry, Trace trace) {}

    /// Where and by whom a cell is kept.
    record Target(SheetHead head, UUID agency, UUID by) {}

    /// What the database made of a cell.
    ///
    /// @param mark tells this state of the row from every other
    record Kept(int version, String mark, Instant at) {}

    /// Every cell of a sheet that the person of the transaction sees, also those with nothing but a document or remark.
    List<Cell> of(UUID round, UUID unit) {
        return of(round, unit, List.of());
    }

    /// Some cells of a sheet; all where none is named.
    List<Cell> of(UUID round, UUID unit, List<ItemCode> items) {
        return sql.sql("""
                with proof as (select item, count(*) as documents from evidence_use
                               where round = :round and unit = :unit and removed_at is null
                                 and (item = any (:items) or :items = '{}') group by item),
                     talk as (select item, count(*) as remarks from remark
                              where round = :round and unit = :unit
                                and (item = any (:items) or :items = '{}') group by item),
                     cell as (select *, version || '.' || xmin as mark from entry
                              where round = :round and unit = :unit and (item = any (:items) or :items = '{}'))
                select coalesce(cell.item, proof.item, talk.item) as item, coalesce(cell.state, 'EMPTY') as state,
                       coalesce(cell.figures, '{}') as figures, coalesce(cell.explanation, '') as explanation,
                       coalesce(cell.version, 0) as version, cell.changed_at, cell.changed_by,
                       coalesce(cell.mark, '') as mark,
                       coalesce(proof.documents, 0) as documents, coalesce(talk.remarks, 0) as remarks
                from cell
                full join proof on proof.item = cell.item
                full join talk on talk.item = coalesce(cell.item, proof.item)""")
                .param("round", round)
                .param("unit", unit)
                .param("items", items.stream().map(ItemCode::toString).toArray(String[]::new))
                .query((row, at) -> cell(row))
                .list();
    }

    /// Keeps a cell as the next version of what the person saw; nothing where somebody was faster.
    Optional<Kept> keep(Target target, Entry entry, String why) {
        return sql.sql("""
                with said as materialized (select set_config('parindex.why', :why, true) as why)
                insert into entry (round, unit, item, agency, state, figures, explanation, version, changed_by)
                select :round, :unit, :item, :agency, :state, :figures, :explanation, 1, :by from said
                on conflict (round, unit, item) do update
                set state = excluded.state, figures = excluded.figures, explanation = excluded.explanation,
                    agency = excluded.agency, version = entry.version + 1, changed_by = excluded.changed_by,
                    changed_at = clock_timestamp()
                where entry.version = :seen
                returning version, version || '.' || xmin as mark, changed_at""")
                .param("why", why)
                .param("round", target.head().round().id())
                .param("unit", target.head().unit().id())
                .param("item", entry.item().toString())
                .param("agency", target.agency())
                .param("state", entry.state().name())
                .param("figures", entry.figures())
                .param("explanation", entry.explanation())
                .param("by", target.by())
                .param("seen", entry.version() - 1)
                .query((row, at) -> new Kept(row.getInt("version"), row.getString("mark"), instant(row, "changed_at")))
                .optional();
    }

    private static Cell cell(ResultSet row) throws SQLException {
        var entry = new Entry(
                ItemCode.of(row.getString("item")),
                EntryState.valueOf(row.getString("state")),
                EntryText.read(row.getString("figures")),
                row.getString("explanation"),
                row.getInt("version"));
        var at = row.getObject("changed_at", OffsetDateTime.class);
        var trace = new Trace(
                row.getString("mark"),
                row.getInt("documents"),
                row.getInt("remarks"),
                Optional.ofNullable(row.getObject("changed_by", UUID.class)),
                Optional.ofNullable(at).map(OffsetDateTime::toInstant));
        return new Cell(entry, trace);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
