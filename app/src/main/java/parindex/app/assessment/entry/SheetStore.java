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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.assessment.entry.SheetHead.Round;
import parindex.app.assessment.entry.SheetHead.Sent;
import parindex.app.assessment.entry.SheetHead.Stage;
import parindex.app.assessment.entry.SheetHead.Unit;
import parindex.app.assessment.entry.contents.Imprint;
import parindex.app.assessment.entry.contents.Leads;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.scoring.Targets;

/// Sheets in the database: unit, round, dates, who answers for what.
@Repository
class SheetStore {
    private static final int MOST = 500;
    private static final String SHEET = """
            with asked as materialized (select id from unit where slug = :unit)
            select round.id as round, round.slug as round_slug, round.year, round.name as round_name,
                   round.invented, host.id as host, host.slug as host_slug, host.name as host_name,
                   host.ancestors as host_above, round.opens_at, round.self_ends_at, round.appraisal_ends_at,
                   round.explanation_ends_at, round.publishes_at, unit.id as unit, unit.slug as unit_slug, unit.name as unit_name,
                   unit.ancestors, sheet.kind, sheet.version, sheet.stage, sheet.sent_at, sheet.content,
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
                   array(select agency || ' ' || string_agg(item, ' ' order by item collate "C") from assignment
                         where assignment.round = round.id and assignment.unit = unit.id
                           and assignment.part = 'LEAD' group by agency order by agency) as leads,
                   (select coalesce(json_agg(json_build_object(
                        'id', agency.id, 'slug', agency.slug, 'name', agency.name, 'above', agency.ancestors,
                        'stage', part.stage, 'version', part.version, 'returned', part.returned,
                        'by', (select coalesce(nullif(display_name, ''), name) from account
                               where id = coalesce(part.approved_by, part.completed_by)),
                        'at', extract(epoch from coalesce(part.approved_at, part.completed_at)))
                        order by agency.name), '[]')::text
                    from part
                    join unit agency on agency.id = part.agency
                    where part.round = round.id and part.unit = unit.id) as parts,
                   print.marks,
                   (select string_agg(item || ' ' || number, ',' order by item collate "C")
                    from (select item, count(*) as number from evidence_use used
                          where used.round = round.id and used.unit = unit.id and used.removed_at is null
                          group by item) proof) as documents,
                   (select string_agg(item || ' ' || number, ',' order by item collate "C")
                    from (select item, count(*) as number from remark
                          where remark.round = round.id and remark.unit = unit.id group by item) talk) as remarks,
                   (select earlier.round || ' ' || earlier.version || ' '
                           || (select string_agg(entry.item || ' ' || entry.version, ','
                                                 order by entry.item collate "C")
                               from entry where entry.round = earlier.round and entry.unit = unit.id)
                    from (select old.round, old.version from sheet old
                          join round before on before.id = old.round
                          where old.unit = unit.id and old.stage = 'SENT' and before.id <> round.id
                            and before.year < round.year and before.state = 'OPEN'
                          order by before.year desc, before.opens_at desc limit 1) earlier) as last,
                   array(select id || ' ' || coalesce(nullif(display_name, ''), name) from account
                         where id = any (print.people)) as people
            from asked
            join round on round.slug = :round and round.state = 'OPEN'
            join unit host on host.id = round.host
            join sheet on sheet.round = round.id and sheet.unit = asked.id
            join unit on unit.id = asked.id
            left join account sender on sender.id = sheet.sent_by
            cross join lateral (
                select string_agg(item || ' ' || entry.version || '.' || entry.xmin, ','
                                  order by item collate "C") as marks,
                       array_agg(distinct changed_by) as people
                from entry where entry.round = round.id and entry.unit = asked.id) print""";

    private final JdbcClient sql;
    private final Leads leads = new Leads();
    private final Map<SetOf, String> sets = new ConcurrentHashMap<>();

    SheetStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A sheet with who leads its items and what each agency contributes.
    ///
    /// @param imprint of the cells that the person of the transaction sees
    /// @param people  names of those who changed them last
    record Found(
            SheetHead head,
            Map<ItemCode, UUID> lead,
            List<SheetPart> parts,
            Imprint imprint,
            Map<UUID, String> people) {}

    /// The sheet under an address, nothing where the person of the transaction sees none there.
    Optional<Found> find(String round, String unit) {
        return sql.sql(SHEET)
                .param("round", round)
                .param("unit", unit)
                .query((row, at) -> found(row))
                .optional();
    }

    private Found found(ResultSet row) throws SQLException {
        var head = head(row);
        var round = head.round();
        var about = new Imprint.About(
                round.id(),
                head.unit().id(),
                head.unit().name(),
                round.year(),
                head.set(),
                new Imprint.Apart(head.apart().exempt(), text(row, "last")));
        var imprint = new Imprint(about, text(row, "marks"), text(row, "documents"), text(row, "remarks"));
        var lead = leads.of(List.of((String[]) row.getArray("leads").getArray()));
        return new Found(head, lead, SheetParts.read(row.getString("parts")), imprint, people(row));
    }

    private static Map<UUID, String> people(ResultSet row) throws SQLException {
        var people = new HashMap<UUID, String>();
        for (var pair : (String[]) row.getArray("people").getArray()) {
            var gap = pair.indexOf(' ');
            people.put(UUID.fromString(pair.substring(0, gap)), pair.substring(gap + 1));
        }
        return people;
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

    private record SetOf(UUID round, String kind) {}

    /// The hash of the set of a sheet: which one it is never changes once the round is open, so it is asked for once.
    private String set(UUID round, String kind) {
        if (sets.size() >= MOST) {
            sets.clear();
        }
        return sets.computeIfAbsent(
                new SetOf(round, kind),
                any -> sql.sql("select sha256 from round_set where round = :round and kind = :kind")
                        .param("round", round)
                        .param("kind", kind)
                        .query(String.class)
                        .single());
    }

    private SheetHead head(ResultSet row) throws SQLException {
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
                round,
                unit,
                set(round.id(), row.getString("kind")),
                stage(row),
                instant(row, "until"),
                apart(row),
                at(row, "now"));
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

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
