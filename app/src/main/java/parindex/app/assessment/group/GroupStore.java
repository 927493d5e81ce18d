package parindex.app.assessment.group;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.assessment.Round;
import parindex.app.assessment.group.Grouping.Member;

/// Groups of units, in the database.
@Repository
class GroupStore {
    private final JdbcClient sql;

    GroupStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Until the transaction ends nobody else forms groups in the round, and nothing is published meanwhile.
    void hold(Round round) {
        sql.sql("""
                select pg_advisory_xact_lock_shared(round_key(:round)),
                       pg_advisory_xact_lock(hashtextextended('groups ' || :round::text, 0))""").param("round", round.id()).query((row, at) -> true).single();
    }

    List<Member> units(Round round) {
        return sql.sql("""
                select unit.id, unit.slug, unit.name, sheet.kind, coalesce(above.name, '') as above
                from sheet join unit on unit.id = sheet.unit left join unit above on above.id = unit.parent
                where sheet.round = :round order by unit.name, unit.slug""")
                .param("round", round.id())
                .query((row, at) -> new Member(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("above")))
                .list();
    }

    SortedMap<String, SortedSet<String>> groups(Round round) {
        var groups = new TreeMap<String, SortedSet<String>>();
        sql.sql("""
                select unit_group.name, unit.slug from unit_group join unit on unit.id = unit_group.unit
                where unit_group.round = :round""")
                .param("round", round.id())
                .query((row, at) -> groups.computeIfAbsent(row.getString("name"), name -> new TreeSet<>())
                        .add(row.getString("slug")))
                .list();
        return groups;
    }

    Optional<BigDecimal> gap(Round round) {
        return sql
                .sql("select gap from round where id = :round")
                .param("round", round.id())
                .query((row, at) -> Optional.ofNullable(row.getBigDecimal("gap")))
                .list()
                .stream()
                .findFirst()
                .flatMap(gap -> gap);
    }

    /// Documents of the sets of a round, by hash.
    Map<String, String> sets(Round round) {
        var sets = new TreeMap<String, String>();
        sql.sql("select sha256, document from round_set where round = :round")
                .param("round", round.id())
                .query((row, at) -> sets.put(row.getString("sha256"), row.getString("document")))
                .list();
        return sets;
    }

    void gap(Round round, BigDecimal gap) {
        sql.sql("update round set gap = :gap where id = :round")
                .param("gap", gap)
                .param("round", round.id())
                .update();
    }

    /// Leaves only these units in groups.
    void keep(Round round, Map<String, List<UUID>> groups) {
        var names = groups.entrySet().stream()
                .flatMap(group -> group.getValue().stream().map(unit -> group.getKey()))
                .toArray(String[]::new);
        var units = groups.values().stream().flatMap(List::stream).toArray(UUID[]::new);
        sql.sql("""
                delete from unit_group where round = :round
                  and (name, unit) not in (select name, unit from unnest(:names::text[], :units::uuid[]) as t (name, unit))""")
                .param("round", round.id())
                .param("names", names)
                .param("units", units)
                .update();
        sql.sql("""
                insert into unit_group (round, name, unit)
                select :round, name, unit from unnest(:names::text[], :units::uuid[]) as t (name, unit)
                on conflict do nothing""")
                .param("round", round.id())
                .param("names", names)
                .param("units", units)
                .update();
    }
}
