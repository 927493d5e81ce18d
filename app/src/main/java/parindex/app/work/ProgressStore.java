package parindex.app.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;
import parindex.core.assessment.work.Progress;
import parindex.core.assessment.work.Progress.Body;
import parindex.core.assessment.work.Progress.Counts;
import parindex.core.assessment.work.Progress.Round;
import parindex.core.assessment.workflow.PartStage;

/// How far rounds and parts of sheets are, in the database; it shows what the person of the transaction may see.
@Repository
class ProgressStore {
    private final JdbcClient sql;

    ProgressStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Everybody's duties that are valid today.
    Map<UUID, Duties> duties() {
        record Held(UUID person, Duty duty) {}
        return sql
                .sql("""
                select person, role, unit, round from duty join account on account.id = duty.person
                where account.enabled and valid_from <= today() and (valid_to is null or valid_to >= today())
                order by person""")
                .query((row, at) -> new Held(
                        row.getObject("person", UUID.class),
                        new Duty(
                                Role.valueOf(row.getString("role")),
                                row.getObject("unit", UUID.class),
                                row.getObject("round", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Held::person,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Held::duty, Collectors.toList()), Duties::new)));
    }

    /// Rounds that are prepared or open.
    ///
    /// @param run units whose rounds the person runs; for these it is counted who has not sent
    List<Round> rounds(List<UUID> run) {
        return sql.sql("""
                select round.*, host.slug as host_slug, host.name as host_name, host.id as host_id,
                       host.ancestors as host_ancestors,
                       case when round.host = any (:run) then (
                           select count(*) from sheet where sheet.round = round.id and stage = 'DRAFTING')
                       else 0 end as unsent
                from round join unit host on host.id = round.host
                where round.state <> 'WITHDRAWN'
                order by round.year desc, round.name""")
                .param("run", run.toArray(UUID[]::new))
                .query((row, at) -> round(row))
                .list();
    }

    /// Parts of sheets that were not sent, in rounds that go on.
    ///
    /// @param rounds those rounds
    /// @param own    units to whose sheets or parts the rest is restricted
    List<Progress> parts(List<Round> rounds, List<UUID> own) {
        var known = rounds.stream().collect(Collectors.toMap(Round::id, Function.identity()));
        return sql.sql("""
                select part.round, part.stage, part.returned,
                       unit.id as unit_id, unit.slug as unit_slug, unit.name as unit_name, unit.ancestors as unit_ancestors,
                       agency.id as agency_id, agency.slug as agency_slug, agency.name as agency_name,
                       agency.ancestors as agency_ancestors, counts.*,
                       greatest(round.self_ends_at, (
                           select max(until) from extension
                           where extension.round = part.round and extension.unit = part.unit
                             and (items = '{}' or exists (
                                 select from assignment
                                 where assignment.round = part.round and assignment.unit = part.unit
                                   and assignment.agency = part.agency and assignment.item = any (items))))) as until
                from part
                join sheet on sheet.round = part.round and sheet.unit = part.unit and sheet.stage = 'DRAFTING'
                join round on round.id = part.round
                join unit on unit.id = part.unit
                join unit agency on agency.id = part.agency
                cross join lateral part_counts(part.round, part.unit, part.agency) counts
                where part.round = any (:rounds) and (part.unit = any (:own) or part.agency = any (:own))
                order by part.round, unit.name, agency.name""")
                .param("rounds", known.keySet().toArray(UUID[]::new))
                .param("own", own.toArray(UUID[]::new))
                .query((row, at) -> part(row, known))
                .list();
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("state").equals("OPEN"),
                time(row, "opens_at"),
                time(row, "self_ends_at"),
                time(row, "appraisal_ends_at"),
                body(row, "host"),
                row.getInt("unsent"));
    }

    private static Progress part(ResultSet row, Map<UUID, Round> rounds) throws SQLException {
        return new Progress(
                java.util.Objects.requireNonNull(rounds.get(row.getObject("round", UUID.class))),
                body(row, "unit"),
                body(row, "agency"),
                PartStage.valueOf(row.getString("stage")),
                false,
                new Counts(
                        row.getInt("leaves"), row.getInt("filled"), row.getInt("unproved"), row.getInt("unexplained")),
                row.getString("returned"),
                time(row, "until").orElseThrow());
    }

    private static Body body(ResultSet row, String prefix) throws SQLException {
        var path = new ArrayList<>(
                Arrays.asList((UUID[]) row.getArray(prefix + "_ancestors").getArray()));
        path.add(row.getObject(prefix + "_id", UUID.class));
        return new Body(row.getString(prefix + "_slug"), row.getString(prefix + "_name"), path.reversed());
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
