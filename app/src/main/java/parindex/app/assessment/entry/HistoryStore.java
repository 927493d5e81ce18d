package parindex.app.assessment.entry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.EntryText;
import parindex.core.criteria.item.ItemCode;

/// What happened to a cell: its versions (E-12), the last rounds (E-11), what people remarked.
@Repository
public class HistoryStore {
    private final JdbcClient sql;

    HistoryStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// One version of a cell.
    ///
    /// @param entry  what it held
    /// @param person who changed it
    /// @param why    the reason he gave, or empty
    public record Version(Entry entry, Instant at, String person, String why) {}

    /// A cell of an earlier round.
    ///
    /// @param set      SHA-256 of the criteria set of that round
    /// @param sheet    version of the sheet it stands on
    public record Past(UUID round, int year, String name, String set, int sheet, Entry entry) {}

    /// A remark.
    public record Remark(Instant at, String person, String text) {}

    /// Every version of a cell, newest first.
    public List<Version> versions(SheetHead head, ItemCode item) {
        return sql.sql("""
                select change.*, coalesce(nullif(account.display_name, ''), account.name) as who
                from entry_change change join account on account.id = change.person
                where round = :round and unit = :unit and item = :item order by change.version desc""")
                .param("round", head.round().id())
                .param("unit", head.unit().id())
                .param("item", item.toString())
                .query((row, at) -> new Version(
                        new Entry(
                                item,
                                EntryState.valueOf(row.getString("state")),
                                EntryText.read(row.getString("figures")),
                                row.getString("explanation"),
                                row.getInt("version")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("why")))
                .list();
    }

    /// Cells that the unit sent in its last rounds before this one, newest round first.
    public List<Past> past(SheetHead head, int rounds) {
        return sql.sql("""
                with earlier as (
                    select round.id, round.year, round.name, round_set.sha256, sheet.version as sheet
                    from round
                    join sheet on sheet.round = round.id and sheet.unit = :unit and sheet.stage = 'SENT'
                    join round_set on round_set.round = round.id and round_set.kind = sheet.kind
                    where round.id <> :round and round.year < :year and round.state = 'OPEN'
                    order by round.year desc, round.opens_at desc limit :rounds)
                select earlier.*, entry.item, entry.state, entry.figures, entry.explanation, entry.version
                from earlier join entry on entry.round = earlier.id and entry.unit = :unit
                order by earlier.year desc""")
                .param("round", head.round().id())
                .param("unit", head.unit().id())
                .param("year", head.round().year())
                .param("rounds", rounds)
                .query((row, at) -> new Past(
                        row.getObject("id", UUID.class),
                        row.getInt("year"),
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getInt("sheet"),
                        new Entry(
                                ItemCode.of(row.getString("item")),
                                EntryState.valueOf(row.getString("state")),
                                EntryText.read(row.getString("figures")),
                                row.getString("explanation"),
                                row.getInt("version"))))
                .list();
    }

    /// What people remarked on a cell, oldest first.
    public List<Remark> remarks(SheetHead head, ItemCode item) {
        return sql.sql("""
                select remark.at, remark.text, coalesce(nullif(account.display_name, ''), account.name) as who
                from remark join account on account.id = remark.person
                where round = :round and unit = :unit and item = :item order by remark.at, remark.id""")
                .param("round", head.round().id())
                .param("unit", head.unit().id())
                .param("item", item.toString())
                .query((row, at) -> new Remark(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("text")))
                .list();
    }

    /// Adds a remark.
    void remark(EntryStore.Target target, ItemCode item, String text) {
        sql.sql("""
                insert into remark (id, round, unit, item, agency, person, text)
                values (gen_random_uuid(), :round, :unit, :item, :agency, :person, :text)""")
                .param("round", target.head().round().id())
                .param("unit", target.head().unit().id())
                .param("item", item.toString())
                .param("agency", target.agency())
                .param("person", target.by())
                .param("text", text)
                .update();
    }
}
