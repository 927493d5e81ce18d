package parindex.app.assessment.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.assessment.entry.SheetHead.Round;
import parindex.app.assessment.entry.SheetHead.Sent;
import parindex.app.assessment.entry.SheetHead.Stage;
import parindex.app.assessment.entry.SheetHead.Unit;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.criteria.ItemCode;
import parindex.core.points.Points;
import parindex.core.scoring.Targets;

/// Sheets in the database: unit, round, dates, who answers for what.
@Repository
class SheetStore {
    private final JdbcClient sql;

    SheetStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A sheet with who leads its items and what each agency contributes.
    record Found(SheetHead head, Map<ItemCode, UUID> lead, List<SheetPart> parts) {}

    /// The sheet under an address, nothing where the person of the transaction sees none there.
    Optional<Found> find(String round, String unit) {
        return sql.sql("""
                select round.id as round, round.slug as round_slug, round.year, round.name as round_name,
                       round.invented, host.id as host, host.slug as host_slug, host.name as host_name,
                       host.ancestors as host_above, round.opens_at, round.self_ends_at, round.appraisal_ends_at,
                       round.explanation_ends_at, round.publishes_at, unit.id as unit, unit.slug as unit_slug, unit.name as unit_name,
                       unit.ancestors, round_set.sha256, sheet.version, sheet.stage, sheet.sent_at, sheet.content,
                       sheet.signed, sheet.signed_name,
                       coalesce(nullif(sender.display_name, ''), sender.name) as sender,
                       entry_until(round.id, unit.id, '') as until, clock_timestamp() as now,
                       array(select distinct item from extension, unnest(extension.items) as item
                             where extension.round = round.id and extension.unit = unit.id
                               and extension.until > clock_timestamp()) as reopened,
                       array(select item from exemption where exemption.round = round.id
                             and (exemption.unit = unit.id or exemption.kind = sheet.kind)) as exempt,
                       array(select item || ' ' || points || ' ' || (target.unit is not null) from target
                             where target.round = round.id
                               and (target.unit = unit.id or target.kind = sheet.kind)) as targets,
                       array(select item || ' ' || agency from assignment
                             where assignment.round = round.id and assignment.unit = unit.id
                               and assignment.part = 'LEAD') as leads,
                       (select coalesce(json_agg(json_build_object(
                            'id', agency.id, 'slug', agency.slug, 'name', agency.name, 'above', agency.ancestors,
                            'stage', part.stage, 'version', part.version, 'returned', part.returned,
                            'by', coalesce(nullif(person.display_name, ''), person.name),
                            'at', extract(epoch from coalesce(part.approved_at, part.completed_at)))
                            order by agency.name), '[]')::text
                        from part
                        join unit agency on agency.id = part.agency
                        left join account person on person.id = coalesce(part.approved_by, part.completed_by)
                        where part.round = round.id and part.unit = unit.id) as parts
                from round
                join unit host on host.id = round.host
                join sheet on sheet.round = round.id
                join unit on unit.id = sheet.unit
                join round_set on round_set.round = round.id and round_set.kind = sheet.kind
                left join account sender on sender.id = sheet.sent_by
                where round.slug = :round and unit.slug = :unit and round.state = 'OPEN'""")
                .param("round", round)
                .param("unit", unit)
                .query((row, at) -> new Found(head(row), leads(row), SheetParts.read(row.getString("parts"))))
                .optional();
    }

    /// The criteria set of a round for the kind of a unit.
    String document(UUID round, UUID unit) {
        return sql.sql("""
                select round_set.document from round_set
                join sheet on sheet.round = round_set.round and sheet.kind = round_set.kind
                where sheet.round = :round and sheet.unit = :unit""")
                .param("round", round)
                .param("unit", unit)
                .query(String.class)
                .single();
    }

    private static SheetHead head(ResultSet row) throws SQLException {
        var round = new Round(
                row.getObject("round", UUID.class),
                row.getString("round_slug"),
                row.getInt("year"),
                row.getString("round_name"),
                unit(row, "host", "host_above"),
                calendar(row),
                row.getBoolean("invented"));
        var unit = unit(row, "unit", "ancestors");
        return new SheetHead(
                round, unit, row.getString("sha256"), stage(row), instant(row, "until"), apart(row), at(row, "now"));
    }

    private static SheetHead.Apart apart(ResultSet row) throws SQLException {
        return new SheetHead.Apart(codes(row, "reopened"), codes(row, "exempt"), targets(row));
    }

    private static Targets targets(ResultSet row) throws SQLException {
        var general = new HashMap<ItemCode, Points>();
        var own = new HashMap<ItemCode, Points>();
        for (var target : codes(row, "targets")) {
            var words = target.split(" ");
            ItemCode.find(words[0])
                    .ifPresent(code -> (words[2].equals("true") ? own : general).put(code, Points.of(words[1])));
        }
        return new Targets(general, Map.of(row.getString("unit_name"), own));
    }

    private static Set<String> codes(ResultSet row, String column) throws SQLException {
        return new HashSet<>(Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    private static Unit unit(ResultSet row, String name, String above) throws SQLException {
        return new Unit(
                row.getObject(name, UUID.class),
                row.getString(name + "_slug"),
                row.getString(name + "_name"),
                List.of((UUID[]) row.getArray(above).getArray()));
    }

    private static Calendar calendar(ResultSet row) throws SQLException {
        return Calendar.of(
                at(row, "opens_at"),
                at(row, "self_ends_at"),
                at(row, "appraisal_ends_at"),
                at(row, "explanation_ends_at"),
                at(row, "publishes_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Stage stage(ResultSet row) throws SQLException {
        var at = instant(row, "sent_at");
        return new Stage(
                row.getInt("version"),
                at == null ? Optional.empty() : Optional.of(new Sent(text(row, "sender"), at)),
                text(row, "content"),
                text(row, "signed"),
                text(row, "signed_name"));
    }

    private static Map<ItemCode, UUID> leads(ResultSet row) throws SQLException {
        var leads = new HashMap<ItemCode, UUID>();
        for (var pair : (String[]) row.getArray("leads").getArray()) {
            var gap = pair.indexOf(' ');
            ItemCode.find(pair.substring(0, gap))
                    .ifPresent(code -> leads.put(code, UUID.fromString(pair.substring(gap + 1))));
        }
        return leads;
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
