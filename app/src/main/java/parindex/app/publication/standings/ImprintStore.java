package parindex.app.publication.standings;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asks the database, in one statement, whether anything that points follow from has changed.
@Repository
class ImprintStore {
    private final JdbcClient sql;

    ImprintStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A text that is another one as soon as a set, a sheet, a name, a cell of a sheet that was sent, a document,
    /// a decision, a result from outside or an exemption of the round is another one, as the person of the
    /// transaction sees them. Versions only grow, decisions and results are only added, and documents are added and
    /// taken away once, so that counts and sums tell all their states apart.
    String of(UUID round) {
        return sql.sql("""
                select concat_ws(' ', :round::text,
                    (select string_agg(sha256, ',' order by kind) from round_set where round = :round),
                    (select count(*) || ':' || coalesce(sum(hashtextextended(
                         sheet.unit || sheet.stage || sheet.kind || coalesce(sheet.sent_at::text, '') || unit.slug
                         || unit.name, 0)), 0)
                     from sheet join unit on unit.id = sheet.unit where sheet.round = :round),
                    (select count(*) || ':' || coalesce(sum(entry.version), 0)
                     from entry join sheet on sheet.round = entry.round and sheet.unit = entry.unit
                     where entry.round = :round and sheet.stage = 'SENT'),
                    (select count(*) || ':' || count(removed_at) from evidence_use where round = :round),
                    (select count(*) from line_decision where round = :round),
                    (select count(*) from outside_result where round = :round),
                    (select count(*) || ':' || coalesce(sum(hashtextextended(
                         coalesce(kind, '') || coalesce(unit::text, '') || item, 0)), 0)
                     from exemption where round = :round))""").param("round", round).query(String.class).single();
    }
}
