package parindex.app.assessment.extension;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.assessment.Round;
import parindex.core.assessment.workflow.SheetStage;

/// Extensions and reopenings in the database.
@Repository
class ExtensionStore {
    private final JdbcClient sql;

    ExtensionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A sheet that nobody else can change before the transaction ends.
    record Locked(UUID unit, SheetStage stage, List<String> items, String content) {}

    Optional<Locked> lock(UUID round, String unit) {
        return sql.sql("""
                select sheet.unit, sheet.stage, coalesce(sheet.content, '') as content,
                       array(select distinct item from assignment
                             where assignment.round = sheet.round and assignment.unit = sheet.unit) as items
                from sheet join unit on unit.id = sheet.unit
                where sheet.round = :round and unit.slug = :unit for update of sheet""")
                .param("round", round)
                .param("unit", unit)
                .query((row, at) -> new Locked(
                        row.getObject("unit", UUID.class),
                        SheetStage.valueOf(row.getString("stage")),
                        texts(row, "items"),
                        row.getString("content")))
                .optional();
    }

    /// What is given.
    record Fresh(UUID id, UUID round, UUID unit, List<String> items, Instant until, String reason) {}

    void add(Fresh fresh, UUID by) {
        sql.sql("""
                insert into extension (id, round, unit, items, until, reason, given_by)
                values (:id, :round, :unit, :items, :until, :reason, :by)""")
                .param("id", fresh.id())
                .param("round", fresh.round())
                .param("unit", fresh.unit())
                .param("items", fresh.items().toArray(String[]::new))
                .param("until", fresh.until().atOffset(ZoneOffset.UTC))
                .param("reason", fresh.reason())
                .param("by", by)
                .update();
    }

    /// Gives a sent sheet back: all its parts are drafted again, or those alone that lead one of the items.
    void reopen(UUID round, UUID unit, List<String> items) {
        sql.sql("""
                update sheet set stage = 'DRAFTING', sent_at = null, sent_by = null, content = null, signed = null,
                    signed_name = null, version = version + 1
                where round = :round and unit = :unit""").param("round", round).param("unit", unit).update();
        sql.sql("""
                update part set stage = 'DRAFTING', approved_by = null, approved_at = null, completed_by = null,
                    completed_at = null, version = version + 1
                where round = :round and unit = :unit and (cardinality(:items::text[]) = 0 or agency in (
                    select agency from assignment
                    where assignment.round = :round and assignment.unit = :unit and assignment.part = 'LEAD'
                      and assignment.item = any (:items)))""")
                .param("round", round)
                .param("unit", unit)
                .param("items", items.toArray(String[]::new))
                .update();
    }

    List<Given> all(UUID round) {
        return sql.sql("""
                select extension.*, unit.name as unit_name, unit.slug,
                       coalesce(nullif(account.display_name, ''), account.name) as person
                from extension join unit on unit.id = extension.unit join account on account.id = extension.given_by
                where extension.round = :round order by extension.given_at desc""").param("round", round).query((row, at) -> given(row)).list();
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(
                row.getObject("id", UUID.class),
                row.getString("unit_name"),
                row.getString("slug"),
                texts(row, "items"),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("person"),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }

    /// A sheet to choose.
    record Choice(String slug, String unit, boolean sent) {}

    List<Choice> sheets(Round round) {
        return sql.sql("""
                select unit.slug, unit.name, sheet.stage = 'SENT' as sent from sheet join unit on unit.id = sheet.unit
                where sheet.round = :round order by unit.name""")
                .param("round", round.id())
                .query((row, at) -> new Choice(row.getString("slug"), row.getString("name"), row.getBoolean("sent")))
                .list();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
