package parindex.app.work.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.work.board.Board.Part;
import parindex.app.work.board.Board.People;
import parindex.app.work.board.Board.Sheet;
import parindex.core.assessment.work.Progress.Counts;
import parindex.core.assessment.workflow.PartStage;

/// How far the units of a round are, as far as the person of the transaction may see them.
@Repository
class BoardStore {
    private final JdbcClient sql;

    BoardStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// The round of an address and the time by the clock of the database.
    ///
    /// @param ends until when units must have sent
    record Found(UUID id, String name, Optional<Instant> ends, Instant now) {}

    Optional<Found> find(String slug) {
        return sql.sql("select *, clock_timestamp() as now from round where slug = :slug")
                .param("slug", slug)
                .query((row, at) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        time(row, "self_ends_at"),
                        time(row, "now").orElseThrow()))
                .optional();
    }

    /// All sheets of a round with their parts, by the names of the units.
    List<Sheet> sheets(UUID round) {
        record Row(Sheet sheet, Part part) {}
        return sql.sql("""
                select sheet.stage as sheet_stage, sheet.sent_at, unit.slug as unit_slug, unit.name as unit_name,
                       agency.id as agency_id, agency.name as agency_name, part.stage, part.completed_at,
                       part.approved_at, counts.*
                from sheet
                join part on part.round = sheet.round and part.unit = sheet.unit
                join unit on unit.id = sheet.unit
                join unit agency on agency.id = part.agency
                cross join lateral part_counts(part.round, part.unit, part.agency) counts
                where sheet.round = :round
                order by unit.name, unit.id, agency.id <> unit.id, agency.name""").param("round", round).query((row, at) -> new Row(sheet(row), part(row))).list().stream()
                .collect(Collectors.groupingBy(
                        Row::sheet, java.util.LinkedHashMap::new, Collectors.mapping(Row::part, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().with(entry.getValue()))
                .toList();
    }

    /// Who enters and approves for agencies in a round, and who of them has never signed in.
    Map<UUID, People> people(UUID round, List<UUID> agencies) {
        return sql
                .sql("""
                select duty.unit, count(distinct account.id) as people,
                       coalesce(array_agg(distinct coalesce(nullif(display_name, ''), name))
                           filter (where last_seen is null), '{}') as never
                from duty join account on account.id = duty.person and account.enabled
                where duty.role in ('DRAFTER', 'HEAD') and duty.unit = any (:agencies)
                  and (duty.round is null or duty.round = :round)
                  and valid_from <= today() and (valid_to is null or valid_to >= today())
                group by duty.unit""")
                .param("agencies", agencies.toArray(UUID[]::new))
                .param("round", round)
                .query((row, at) -> Map.entry(
                        row.getObject("unit", UUID.class), new People(row.getInt("people"), Arrays.asList((String[])
                                row.getArray("never").getArray()))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        return new Sheet(
                row.getString("unit_slug"),
                row.getString("unit_name"),
                row.getString("sheet_stage").equals("SENT"),
                time(row, "sent_at"),
                List.of());
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                PartStage.valueOf(row.getString("stage")),
                new Counts(
                        row.getInt("leaves"), row.getInt("filled"), row.getInt("unproved"), row.getInt("unexplained")),
                time(row, "completed_at"),
                time(row, "approved_at"),
                People.NONE);
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
