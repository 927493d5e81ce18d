package parindex.app.publication.standings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asks the database whether anything that points follow from has changed, as the person of the transaction sees it.
///
/// A cell of a sheet that was sent never changes: the database refuses it. Who wants to change one has the sheet
/// reopened, and it is sent again at another time. Decisions and results from outside are only added, so that their
/// numbers tell all their states apart.
@Repository
class ImprintStore {
    private final JdbcClient sql;

    ImprintStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A text that is another one as soon as a set, a sheet, a name, a decision, a result from outside, an exemption
    /// or a group of the round is another one; one statement.
    String of(UUID round) {
        return sql.sql("""
                select concat_ws(' ', :round::text,
                    (select string_agg(sha256, ',' order by kind) from round_set where round = :round),
                    (select count(*) || ':' || coalesce(sum(hashtextextended(
                         sheet.unit || sheet.stage || sheet.kind || coalesce(sheet.sent_at::text, '') || unit.slug
                         || unit.name, 0)), 0)
                     from sheet join unit on unit.id = sheet.unit where sheet.round = :round),
                    (select count(*) from line_decision where round = :round),
                    (select count(*) from outside_result where round = :round),
                    (select count(*) || ':' || coalesce(sum(hashtextextended(
                         coalesce(kind, '') || coalesce(unit::text, '') || item, 0)), 0)
                     from exemption where round = :round),
                    (select count(*) || ':' || coalesce(sum(hashtextextended(name || unit, 0)), 0)
                     from unit_group where round = :round))""").param("round", round).query(String.class).single();
    }

    /// A unit of a round.
    ///
    /// @param text another one as soon as anything of what its points follow from is
    record Imprint(UUID unit, String text) {}

    /// The same unit by unit, by its word in addresses; one statement.
    Map<String, Imprint> units(UUID round) {
        var units = new LinkedHashMap<String, Imprint>();
        sql.sql("""
                with decided as (select unit, count(*) as count from line_decision where round = :round group by unit),
                     brought as (select unit, count(*) as count from outside_result where round = :round group by unit),
                     exempt as (select unit, kind, string_agg(item, ',' order by item) as items
                                from exemption where round = :round group by unit, kind),
                     grouped as (select unit, string_agg(name, ',' order by name) as names
                                 from unit_group where round = :round group by unit)
                select unit.slug, sheet.unit, concat_ws(' ', sheet.stage, sheet.kind, sheet.sent_at, unit.slug, decided.count, '/',
                                             brought.count, '/', own.items, '/', alike.items, '/', grouped.names, '/', round_set.sha256, unit.name) as text
                from sheet
                join unit on unit.id = sheet.unit
                join round_set on round_set.round = sheet.round and round_set.kind = sheet.kind
                left join decided on decided.unit = sheet.unit
                left join brought on brought.unit = sheet.unit
                left join exempt own on own.unit = sheet.unit
                left join grouped on grouped.unit = sheet.unit
                left join exempt alike on alike.kind = sheet.kind and alike.unit is null
                where sheet.round = :round
                order by unit.slug""")
                .param("round", round)
                .query((row, at) -> units.put(
                        row.getString("slug"), new Imprint(row.getObject("unit", UUID.class), row.getString("text"))))
                .list();
        return units;
    }
}
