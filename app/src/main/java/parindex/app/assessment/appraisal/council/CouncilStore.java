package parindex.app.assessment.appraisal.council;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.Marks;
import parindex.core.assessment.appraisal.Minutes;
import parindex.core.assessment.appraisal.Ruling;
import parindex.core.points.Points;

/// What the council decided, in the database; it is only added to.
@Repository
class CouncilStore {
    private final JdbcClient sql;

    CouncilStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Until the transaction ends nobody else records what the council decided in the round.
    void hold(Round round) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('council ' || :round, 0))")
                .param("round", round.id().toString())
                .query((row, at) -> true)
                .single();
    }

    /// How things stand for the round.
    ///
    /// @param published whether a result was published
    /// @param today     by the clock of the database
    record Now(boolean published, LocalDate today) {}

    Now now(Round round) {
        return sql.sql("select is_published(:round) as published, today() as today")
                .param("round", round.id())
                .query((row, at) -> new Now(row.getBoolean("published"), row.getObject("today", LocalDate.class)))
                .single();
    }

    /// How the person of the transaction stands to a line.
    ///
    /// @param path  of the line, below its round
    /// @param party whether he has a part in its assessment
    /// @param judge whether he appraises it
    record Stand(String path, boolean party, boolean judge) {}

    /// Nothing for lines that nobody appraises.
    ///
    /// @param paths lines below the round
    List<Stand> stands(Round round, Collection<String> paths) {
        return sql.sql("""
                with person as materialized (
                    select exists (select from duty where person = current_person()
                                   and role not in ('ADMINISTRATOR', 'APPRAISER', 'COORDINATOR'))
                           or exists (select from appraisal_conflict where round = :round and person = current_person())
                           as may_be_party,
                           exists (select from appraisal_line where round = :round and person = current_person())
                           or exists (select from line_decision where round = :round and person = current_person())
                           as may_be_judge)
                select 'units/' || unit.slug || '/items/' || l.item as path,
                       may_be_party and is_party(current_person(), l.round, l.unit, l.item) as party,
                       may_be_judge and is_judge(current_person(), l.round, l.unit, l.item) as judge
                from appraisal_line l join unit on unit.id = l.unit cross join person
                join unnest(:paths::text[]) as asked (path) on asked.path = 'units/' || unit.slug || '/items/' || l.item
                where l.round = :round""")
                .param("round", round.id())
                .param("paths", paths.toArray(String[]::new))
                .query((row, at) -> new Stand(row.getString("path"), row.getBoolean("party"), row.getBoolean("judge")))
                .list();
    }

    /// A unit of a round.
    ///
    /// @param text another one as soon as anything of what the council decides about is another one
    record Imprint(UUID unit, String text) {}

    /// What the matters of each unit follow from. Cells of a sheet that was sent do not change; all else is only added
    /// to, so that numbers tell its states apart.
    List<Imprint> imprints(Round round) {
        return sql.sql("""
                with line as (select unit, count(*) as all, sum(hashtextextended(item, 0)) as items
                              from appraisal_line where round = :round group by unit),
                     decision as (select unit, count(*) as all from line_decision where round = :round group by unit),
                     reply as (select unit, count(*) as all from line_reply where round = :round group by unit),
                     reopened as (select unit, count(*) as all from line_reopening where round = :round group by unit),
                     proof as (select u.unit, count(*) as all, count(u.removed_at) as removed,
                                      count(*) filter (where v.scan = 'FOUND') as infected
                               from evidence_use u
                               join evidence_version v on v.document = u.document and v.version = u.version
                               where u.round = :round group by u.unit),
                     exempt as (select unit, kind, string_agg(item, ',' order by item) as items
                                from exemption where round = :round group by unit, kind)
                select sheet.unit, concat_ws(' ', sheet.stage, sheet.sent_at, line.all, line.items, '/', decision.all, '/',
                           reply.all, '/', reopened.all, '/', proof.all, proof.removed, proof.infected, '/', own.items, '/',
                           alike.items, unit.slug, unit.name) as text
                from sheet
                join unit on unit.id = sheet.unit
                join line on line.unit = sheet.unit
                left join decision on decision.unit = sheet.unit
                left join reply on reply.unit = sheet.unit
                left join reopened on reopened.unit = sheet.unit
                left join proof on proof.unit = sheet.unit
                left join exempt own on own.unit = sheet.unit
                left join exempt alike on alike.kind = sheet.kind and alike.unit is null
                where sheet.round = :round""")
                .param("round", round.id())
                .query((row, at) -> new Imprint(row.getObject("unit", UUID.class), row.getString("text")))
                .list();
    }

    /// Codes of the lines of a unit that somebody appraises.
    List<String> items(Round round, String unit) {
        return sql.sql("""
                select l.item from appraisal_line l join unit on unit.id = l.unit
                where l.round = :round and unit.slug = :unit""")
                .param("round", round.id())
                .param("unit", unit)
                .query((row, at) -> row.getString("item"))
                .list();
    }

    /// The minutes that were written down last, nothing where none were.
    Optional<Minutes> last(Round round) {
        return sql.sql("""
                select minutes, minuted from line_decision
                where round = :round and phase = 3 order by at desc limit 1""")
                .param("round", round.id())
                .query((row, at) -> new Minutes(row.getString("minutes"), row.getObject("minuted", LocalDate.class)))
                .optional();
    }

    boolean isKept(UUID id) {
        return sql.sql("select exists (select from line_decision where id = :id and phase = 3)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void add(UUID id, Round round, Line line, Ruling ruling, UUID by) {
        sql.sql("""
                insert into line_decision (id, round, unit, item, phase, verdict, points, reason, differs, seen, minutes, minuted,
                    person)
                values (:id, :round, :unit, :item, 3, 'DECIDED', :points, :reason, :differs, :seen, :minutes, :minuted, :by)""")
                .param("id", id)
                .param("round", round.id())
                .param("unit", line.unit().id())
                .param("item", line.item().code().toString())
                .param("points", ruling.points().map(Points::value).orElse(null), Types.NUMERIC)
                .param("reason", ruling.reason())
                .param("differs", !ruling.points().equals(line.now().points()))
                .param("seen", Marks.seen(line))
                .param("minutes", ruling.minutes().number())
                .param("minuted", ruling.minutes().dated())
                .param("by", by)
                .update();
    }

    /// The score that stands is what the council decided, for many lines at once.
    void confirm(Round round, List<Line> lines, Minutes minutes, UUID by) {
        sql.sql("""
                insert into line_decision (id, round, unit, item, phase, verdict, points, differs, seen, minutes, minuted, person)
                select gen_random_uuid(), :round, unit, item, 3, 'DECIDED', points, differs, seen, :minutes, :minuted, :by
                from unnest(:units::uuid[], :items::text[], :points::numeric[], :differs::boolean[], :seen::text[])
                    as t (unit, item, points, differs, seen)""")
                .param("round", round.id())
                .param("by", by)
                .param("minutes", minutes.number())
                .param("minuted", minutes.dated())
                .param("units", lines.stream().map(line -> line.unit().id()).toArray(UUID[]::new))
                .param(
                        "items",
                        lines.stream()
                                .map(line -> line.item().code().toString())
                                .toArray(String[]::new))
                .param("points", lines.stream().map(CouncilStore::stands).toArray(String[]::new))
                .param(
                        "differs",
                        lines.stream()
                                .map(line -> String.valueOf(
                                        !line.stands().equals(line.now().points())))
                                .toArray(String[]::new))
                .param("seen", lines.stream().map(Marks::seen).toArray(String[]::new))
                .update();
    }

    private static @Nullable String stands(Line line) {
        return line.stands().map(Points::toString).orElse(null);
    }
}
