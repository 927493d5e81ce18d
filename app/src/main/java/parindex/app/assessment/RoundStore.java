package parindex.app.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.core.assessment.workflow.Extension;
import parindex.core.assessment.workflow.SheetStage;

/// Rounds and sheets in the database, as the person of the transaction may see them.
@Repository
class RoundStore {
    private final JdbcClient sql;

    RoundStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Round> find(String slug) {
        return sql.sql(RoundRows.SELECT + "where round.slug = :slug")
                .param("slug", slug)
                .query((row, at) -> RoundRows.read(row))
                .optional();
    }

    /// Rounds that were opened, newest first.
    List<Round> opened() {
        return sql.sql(RoundRows.SELECT + "where round.state = 'OPEN' order by round.year desc, round.opens_at desc")
                .query((row, at) -> RoundRows.read(row))
                .list();
    }

    /// Every round that the person sees, newest first.
    List<Round> all() {
        return sql.sql(RoundRows.SELECT + "order by round.year desc, round.opens_at desc nulls first, round.slug")
                .query((row, at) -> RoundRows.read(row))
                .list();
    }

    /// The sheets of open rounds that the person sees, by round and unit.
    List<SheetLine> sheets(int most) {
        return sql.sql("""
                select sheet.round, sheet.unit, unit.slug, unit.name, sheet.stage, sheet.sent_at,
                       (select count(*) from part where part.round = sheet.round and part.unit = sheet.unit) as parts,
                       (select count(*) from part where part.round = sheet.round and part.unit = sheet.unit
                                                    and part.stage = 'APPROVED') as approved
                from sheet
                join round on round.id = sheet.round and round.state = 'OPEN'
                join unit on unit.id = sheet.unit
                order by sheet.round, unit.name limit :most""").param("most", most).query((row, at) -> line(row)).list();
    }

    private static SheetLine line(ResultSet row) throws SQLException {
        return new SheetLine(
                new SheetKey(row.getObject("round", UUID.class), row.getObject("unit", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                SheetStage.valueOf(row.getString("stage")),
                Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("approved"),
                row.getInt("parts"));
    }

    /// More time that a unit was given.
    List<Extension> extensions(SheetKey key) {
        return sql.sql("select items, until from extension where round = :round and unit = :unit")
                .param("round", key.round())
                .param("unit", key.unit())
                .query((row, at) -> new Extension(
                        new HashSet<>(
                                Arrays.asList((String[]) row.getArray("items").getArray())),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .list();
    }

    Instant now() {
        return sql.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
