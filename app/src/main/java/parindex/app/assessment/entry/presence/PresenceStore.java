package parindex.app.assessment.entry.presence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is where, in the database, so that it is the same for every server; as the person of the transaction sees it.
@Repository
class PresenceStore {
    private final JdbcClient sql;

    PresenceStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// The sheet that somebody looks at.
    record At(UUID round, UUID unit) {}

    Optional<At> find(String round, String unit) {
        return sql.sql("""
                select sheet.round, sheet.unit from sheet
                join round on round.id = sheet.round and round.slug = :round and round.state = 'OPEN'
                join unit on unit.id = sheet.unit and unit.slug = :unit""")
                .param("round", round)
                .param("unit", unit)
                .query((row, at) -> new At(row.getObject("round", UUID.class), row.getObject("unit", UUID.class)))
                .optional();
    }

    /// Says that the person is in a cell of an agency that he sees; of another one nothing is kept.
    void put(At at, UUID person, String item) {
        sql.sql("""
                insert into presence (round, unit, person, agency, item)
                select :round, :unit, :person, lead.agency, :item
                from (select coalesce((
                        select assignment.agency from assignment
                        where round = :round and unit = :unit and part = 'LEAD'
                          and (item = :item or starts_with(:item, item || '.'))
                        order by length(item) desc limit 1), :unit) as agency) lead
                where :unit in (select seen_everywhere()) or lead.agency in (select seen_everywhere())
                   or (:round, :unit) in (select s.round, s.unit from seen_in_rounds() s)
                   or (:round, lead.agency) in (select s.round, s.unit from seen_in_rounds() s)
                on conflict (round, unit, person) do update
                set agency = excluded.agency, item = excluded.item, at = clock_timestamp()""")
                .param("round", at.round())
                .param("unit", at.unit())
                .param("person", person)
                .param("item", item)
                .update();
    }

    /// Takes the person away, and with him whoever left long ago without a word.
    void clear(At at, UUID person) {
        sql.sql("""
                delete from presence where (round = :round and unit = :unit and person = :person)
                                        or at < clock_timestamp() - interval '20 seconds'""")
                .param("round", at.round())
                .param("unit", at.unit())
                .param("person", person)
                .update();
    }

    /// All others who are in a cell of the sheet now.
    List<Present> others(At at, UUID person) {
        return sql.sql("""
                select presence.person, presence.item, coalesce(nullif(account.display_name, ''), account.name) as name
                from presence join account on account.id = presence.person
                where presence.round = :round and presence.unit = :unit and presence.person <> :person
                  and presence.at > clock_timestamp() - interval '20 seconds'
                order by name, presence.person""")
                .param("round", at.round())
                .param("unit", at.unit())
                .param("person", person)
                .query((row, line) ->
                        new Present(row.getObject("person", UUID.class), row.getString("item"), row.getString("name")))
                .list();
    }
}
