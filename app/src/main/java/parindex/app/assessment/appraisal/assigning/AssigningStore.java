package parindex.app.assessment.appraisal.assigning;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.assessment.Round;

/// Appraisers and what is assigned to them, in the database.
@Repository
class AssigningStore {
    private final JdbcClient sql;

    AssigningStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A sheet of the round.
    record Sheet(UUID unit, String slug, String name, String sha256) {}

    List<Sheet> sheets(Round round) {
        return sql.sql("""
                select unit.id, unit.slug, unit.name, round_set.sha256
                from sheet
                join unit on unit.id = sheet.unit
                join round_set on round_set.round = sheet.round and round_set.kind = sheet.kind
                where sheet.round = :round order by unit.name""")
                .param("round", round.id())
                .query((row, at) -> new Sheet(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("sha256")))
                .list();
    }

    /// Somebody who may appraise in the round.
    ///
    /// @param own       units of the round that are his own
    /// @param conflicts units with which he declared a conflict
    record Appraiser(UUID id, String account, String name, Set<UUID> own, Set<UUID> conflicts) {
        /// Whether a unit may be judged by him.
        boolean may(UUID unit) {
            return !own.contains(unit) && !conflicts.contains(unit);
        }
    }

    /// Everybody with the duty to appraise for the host, with the units that are his own.
    List<Appraiser> appraisers(Round round) {
        return sql.sql("""
                select account.id, account.name as account, coalesce(nullif(account.display_name, ''), account.name) as name,
                       array(select sheet.unit from sheet
                             where sheet.round = :round and exists (
                                 select from own_bodies(account.id, :round) own
                                 join unit on unit.id = sheet.unit
                                 where own.body = sheet.unit or sheet.unit = any (own.above)
                                    or (own.below and own.body = any (unit.ancestors))
                                    or exists (select from assignment a
                                               where a.round = sheet.round and a.unit = sheet.unit
                                                 and (a.agency = own.body or a.agency = any (own.above))))) as own,
                       array(select c.unit from (
                           select distinct on (unit) unit, conflict from appraisal_conflict
                           where round = :round and person = account.id order by unit, at desc) c
                           where c.conflict) as conflicts
                from account
                where account.enabled and exists (
                    select from duty join unit on unit.id = :host
                    where duty.person = account.id and duty.role = 'APPRAISER'
                      and (duty.unit = unit.id or duty.unit = any (unit.ancestors))
                      and (duty.round is null or duty.round = :round)
                      and duty.valid_from <= today() and (duty.valid_to is null or duty.valid_to >= today()))
                order by name, account.name""")
                .param("round", round.id())
                .param("host", round.host().id())
                .query((row, at) -> new Appraiser(
                        row.getObject("id", UUID.class),
                        row.getString("account"),
                        row.getString("name"),
                        units(row.getArray("own")),
                        units(row.getArray("conflicts"))))
                .list();
    }

    private static Set<UUID> units(java.sql.Array array) throws java.sql.SQLException {
        return Arrays.stream((UUID[]) array.getArray()).collect(Collectors.toSet());
    }

    /// Who judges a line.
    record Assigned(UUID unit, String item, UUID person) {}

    List<Assigned> lines(Round round) {
        return sql.sql("select unit, item, person from appraisal_line where round = :round")
                .param("round", round.id())
                .query((row, at) -> new Assigned(
                        row.getObject("unit", UUID.class), row.getString("item"), row.getObject("person", UUID.class)))
                .list();
    }

    /// A line to assign.
    record Fresh(UUID unit, String item, BigDecimal max, UUID person) {}

    void assign(Round round, List<Fresh> lines) {
        var items = new ArrayList<String>();
        var most = new ArrayList<BigDecimal>();
        lines.forEach(line -> {
            items.add(line.item());
            most.add(line.max());
        });
        sql.sql("""
                insert into appraisal_line (round, unit, item, max, person)
                select :round, t.unit, t.item, t.max, t.person
                from unnest(:units::uuid[], :items::text[], :most::numeric[], :people::uuid[]) as t (unit, item, max, person)
                on conflict (round, unit, item) do update
                set person = excluded.person, max = excluded.max, since = clock_timestamp()
                where appraisal_line.person <> excluded.person""")
                .param("round", round.id())
                .param("units", lines.stream().map(Fresh::unit).toArray(UUID[]::new))
                .param("items", items.toArray(String[]::new))
                .param("most", most.toArray(BigDecimal[]::new))
                .param("people", lines.stream().map(Fresh::person).toArray(UUID[]::new))
                .update();
    }

    /// What was asked for: a scope, by hand, from a file, or balanced.
    record Scope(@Nullable UUID person, @Nullable UUID unit, String item) {}

    void remember(Round round, List<Scope> scopes, String way, UUID by) {
        for (var scope : scopes) {
            sql.sql("""
                    insert into appraiser_scope (id, round, person, unit, item, way, given_by)
                    values (gen_random_uuid(), :round, :person, :unit, :item, :way, :by)""")
                    .param("round", round.id())
                    .param("person", scope.person(), Types.OTHER)
                    .param("unit", scope.unit(), Types.OTHER)
                    .param("item", scope.item())
                    .param("way", way)
                    .param("by", by)
                    .update();
        }
    }
}
