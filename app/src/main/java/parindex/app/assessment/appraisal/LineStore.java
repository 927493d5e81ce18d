package parindex.app.assessment.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.assessment.Round;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.EntryText;
import parindex.core.assessment.appraisal.LineFeed;
import parindex.core.assessment.appraisal.Stamp;
import parindex.core.criteria.item.ItemCode;

/// Lines with all that was entered, decided and replied, in one statement; it shows what the person of the transaction
/// may see.
@Repository
class LineStore {
    /// Lines that are assigned to the person.
    private static final String MINE = """
            select round, unit, item from appraised_lines() where round = :round""";

    /// Lines of a sheet that something was decided about, or that were reopened, as far as the person sees it.
    private static final String TOLD = """
            select round, unit, item from line_decision where round = :round and unit = :unit
            union select round, unit, item from line_reopening where round = :round and unit = :unit""";

    /// Items of a sheet, as far as the person sees it.
    private static final String ASKED = """
            select sheet.round, sheet.unit, item from sheet join unit on unit.id = sheet.unit,
                unnest(cast(:items as text[])) as item
            where sheet.round = :round and unit.slug = :unit""";

    /// Every line of a round that somebody appraises.
    private static final String ALL = "select round, unit, item from appraisal_line where round = :round";

    /// Some of them.
    private static final String SOME = """
            select l.round, l.unit, l.item from appraisal_line l join unit on unit.id = l.unit
            join unnest(:paths::text[]) as asked (path) on asked.path = 'units/' || unit.slug || '/items/' || l.item
            where l.round = :round""";

    private static final String NAME = "coalesce(nullif(account.display_name, ''), account.name)";
    private static final String MICROS = "(extract(epoch from f.at) * 1000000)::bigint";

    private static final String SELECT = """
            with line as materialized (%1$s),
            declared as materialized (
                select distinct on (unit) unit, conflict from appraisal_conflict
                where round = :round and person = current_person() order by unit, at desc)
            select line.unit, line.item, unit.slug, unit.name, sheet.kind, sheet.sent_at, round_set.sha256,
                   coalesce(entry.state, 'EMPTY') as state, coalesce(entry.figures, '{}') as figures,
                   coalesce(entry.explanation, '') as explanation, coalesce(entry.version, 0) as version, entry.changed_at,
                   %2$s as changed_by, declared.conflict,
                   coalesce(decided.gathered, '[]') as decisions, coalesce(replied.gathered, '[]') as replies,
                   coalesce(reopened.gathered, '[]') as reopened, coalesce(proved.gathered, '[]') as uses,
                   exists (select from exemption x where x.round = line.round and (x.unit = line.unit or x.kind = sheet.kind)
                           and (x.item = line.item or line.item like x.item || '.%%')) as exempt
            from line
            join sheet on sheet.round = line.round and sheet.unit = line.unit
            join unit on unit.id = line.unit
            join round_set on round_set.round = line.round and round_set.kind = sheet.kind
            left join entry on entry.round = line.round and entry.unit = line.unit and entry.item = line.item
            left join account on account.id = entry.changed_by
            left join declared on declared.unit = line.unit
            cross join lateral (
                select json_agg(json_build_object('phase', f.phase, 'verdict', f.verdict, 'points', f.points::text,
                    'reason', f.reason, 'seen', f.seen, 'minutes', f.minutes, 'minuted', f.minuted, 'by', %2$s, 'at', %3$s) order by f.at)::text as gathered
                from line_decision f join account on account.id = f.person
                where f.round = line.round and f.unit = line.unit and f.item = line.item) decided
            cross join lateral (
                select json_agg(json_build_object('stance', f.stance, 'text', f.text, 'by', %2$s, 'at', %3$s)
                    order by f.at)::text as gathered
                from line_reply f join account on account.id = f.person
                where f.round = line.round and f.unit = line.unit and f.item = line.item) replied
            cross join lateral (
                select json_agg(json_build_object('by', %2$s, 'at', %3$s) order by f.at)::text as gathered
                from line_reopening f join account on account.id = f.person
                where f.round = line.round and f.unit = line.unit and f.item = line.item) reopened
            cross join lateral (
                select json_agg(json_build_object('document', d.id, 'version', u.version, 'title', d.title,
                    'pages', u.pages, 'number', d.number, 'dated', d.dated, 'file', v.file, 'type', v.type, 'sha256', v.sha256, 'bytes', v.bytes, 'of', v.pages, 'scan', v.scan)
                    order by u.added_at)::text as gathered
                from evidence_use u
                join evidence_document d on d.id = u.document
                join evidence_version v on v.document = u.document and v.version = u.version
                where u.round = line.round and u.unit = line.unit and u.item = line.item and u.removed_at is null) proved
            """;

    private final JdbcClient sql;

    LineStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A line as it stands in the database.
    record Row(
            Line.Unit unit,
            String sha256,
            Entry entry,
            Optional<Stamp> stamp,
            LineFeed feed,
            List<Proof> proofs,
            Optional<Boolean> conflict,
            boolean exempt) {
        /// The line as what the round decided makes it: what does not apply holds no figures.
        Row applied() {
            return exempt
                    ? new Row(unit, sha256, apart(), Optional.empty(), LineFeed.EMPTY, proofs, conflict, false)
                    : this;
        }

        private Entry apart() {
            return new Entry(entry.item(), EntryState.NOT_APPLICABLE, Map.of(), "–", entry.version());
        }
    }

    private static String select(String lines) {
        return SELECT.formatted(lines, NAME, MICROS);
    }

    /// The lines that the person of the transaction appraises in a round.
    List<Row> mine(Round round) {
        return sql.sql(select(MINE))
                .param("round", round.id())
                .query((row, at) -> row(row))
                .list();
    }

    /// One of them.
    Optional<Row> mine(Round round, String unit, String item) {
        return sql.sql(select(MINE + " and item = :item and unit = (select id from unit where slug = :unit)"))
                .param("round", round.id())
                .param("unit", unit)
                .param("item", item)
                .query((row, at) -> row(row))
                .optional();
    }

    /// The lines of a sheet that were decided about or reopened.
    List<Row> told(Round round, UUID unit) {
        return sql.sql(select(TOLD))
                .param("round", round.id())
                .param("unit", unit)
                .query((row, at) -> row(row))
                .list();
    }

    /// Some items of a sheet, with what the person sees of them.
    List<Row> asked(Round round, String unit, Collection<String> items) {
        return sql.sql(select(ASKED))
                .param("round", round.id())
                .param("unit", unit)
                .param("items", items.toArray(String[]::new))
                .query((row, at) -> row(row))
                .list();
    }

    /// Every line of a round.
    List<Row> all(Round round) {
        return sql.sql(select(ALL))
                .param("round", round.id())
                .query((row, at) -> row(row))
                .list();
    }

    /// Those of some units.
    List<Row> all(Round round, Collection<UUID> units) {
        return sql.sql(select(ALL + " and unit = any(:units)"))
                .param("round", round.id())
                .param("units", units.toArray(UUID[]::new))
                .query((row, at) -> row(row))
                .list();
    }

    /// Some of them.
    ///
    /// @param paths lines below the round
    List<Row> some(Round round, Collection<String> paths) {
        return sql.sql(select(SOME))
                .param("round", round.id())
                .param("paths", paths.toArray(String[]::new))
                .query((row, at) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var by = Optional.ofNullable(row.getString("changed_by")).orElse("");
        return new Row(
                new Line.Unit(
                        row.getObject("unit", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("kind"),
                        time(row, "sent_at")),
                row.getString("sha256"),
                new Entry(
                        ItemCode.of(row.getString("item")),
                        EntryState.valueOf(row.getString("state")),
                        EntryText.read(row.getString("figures")),
                        row.getString("explanation"),
                        row.getInt("version")),
                time(row, "changed_at").map(at -> new Stamp(by, at)),
                FeedJson.feed(row.getString("decisions"), row.getString("replies"), row.getString("reopened")),
                FeedJson.proofs(row.getString("uses")),
                Optional.ofNullable(row.getObject("conflict", Boolean.class)),
                row.getBoolean("exempt"));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /// Until the transaction ends whoever decides or replies about the line waits.
    void hold(Round round, String unit, String item) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('line ' || :round || ' ' || :unit || ' ' || :item, 0))")
                .param("round", round.id().toString())
                .param("unit", unit)
                .param("item", item)
                .query((row, at) -> true)
                .single();
    }

    /// The criteria set of a hash.
    String document(String sha256) {
        return sql.sql("select document from round_set where sha256 = :sha256 limit 1")
                .param("sha256", sha256)
                .query(String.class)
                .single();
    }
}
