package parindex.app.assessment.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Lineages.Former;
import parindex.core.assessment.appraisal.Phase;
import parindex.core.assessment.appraisal.Proposal;
import parindex.core.assessment.appraisal.Verdict;
import parindex.core.points.Points;

/// Decisions, notes, declarations and phrases in the database; each only grows.
@Repository
class DecisionStore {
    private final JdbcClient sql;

    DecisionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Keeps a decision; nothing happens where it was kept under that number before.
    boolean add(UUID id, Round round, Line line, Phase phase, Proposal proposal, UUID by) {
        var now = line.now();
        var settled = proposal.settled(now);
        var differs = proposal.verdict() == Verdict.SCORED && !settled.equals(now.points());
        return sql.sql("""
                insert into line_decision (id, round, unit, item, phase, verdict, points, reason, differs, seen, person)
                values (:id, :round, :unit, :item, :phase, :verdict, :points, :reason, :differs, :seen, :by)
                on conflict (id) do nothing""")
                        .param("id", id)
                        .param("round", round.id())
                        .param("unit", line.unit().id())
                        .param("item", line.item().code().toString())
                        .param("phase", phase.number())
                        .param("verdict", proposal.verdict().name())
                        .param("points", settled.map(Points::value).orElse(null), java.sql.Types.NUMERIC)
                        .param("reason", proposal.reason())
                        .param("differs", differs)
                        .param("seen", SeenJson.write(now))
                        .param("by", by)
                        .update()
                == 1;
    }

    /// Accepts many lines at once.
    void accept(Round round, List<Line> lines, Phase phase, UUID by) {
        sql.sql("""
                insert into line_decision (id, round, unit, item, phase, verdict, points, differs, seen, person)
                select gen_random_uuid(), :round, unit, item, :phase, 'ACCEPTED', points, false, seen, :by
                from unnest(:units::uuid[], :items::text[], :points::numeric[], :seen::text[]) as t (unit, item, points, seen)""")
                .param("round", round.id())
                .param("phase", phase.number())
                .param("by", by)
                .param("units", lines.stream().map(line -> line.unit().id()).toArray(UUID[]::new))
                .param("items", texts(lines, line -> line.item().code().toString()))
                .param(
                        "points",
                        texts(lines, line -> line.now().points().orElseThrow().toString()))
                .param("seen", texts(lines, line -> SeenJson.write(line.now())))
                .update();
    }

    private static String[] texts(List<Line> lines, java.util.function.Function<Line, String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }

    void note(Round round, Line line, String text, UUID by) {
        sql.sql("""
                insert into line_note (id, round, unit, item, text, person)
                values (gen_random_uuid(), :round, :unit, :item, :text, :by)""")
                .param("round", round.id())
                .param("unit", line.unit().id())
                .param("item", line.item().code().toString())
                .param("text", text)
                .param("by", by)
                .update();
    }

    void declare(Round round, UUID unit, boolean conflict, String note, UUID by) {
        sql.sql("""
                insert into appraisal_conflict (id, round, unit, person, conflict, note)
                values (gen_random_uuid(), :round, :unit, :by, :conflict, :note)""")
                .param("round", round.id())
                .param("unit", unit)
                .param("conflict", conflict)
                .param("note", note)
                .param("by", by)
                .update();
    }

    /// Remembers a sentence for the next time.
    void remember(String phrase, UUID by) {
        sql.sql("""
                insert into phrase (person, text) values (:by, :text)
                on conflict (person, text) do update set uses = phrase.uses + 1, used_at = clock_timestamp()""").param("by", by).param("text", phrase).update();
    }

    /// Something in the feed under a line beside decisions and replies, or a phrase of the person.
    ///
    /// @param kind NOTE, REOPENED, PROVED, UNPROVED, PHRASE, PRECEDENT
    record Event(String kind, String text, String by, Instant at) {}

    /// Notes, reopenings and documents of a line in order, the phrases of the person, and how others of the same item
    /// were
    /// decided, in one statement.
    ///
    /// @param formerly codes that the item had in earlier sets
    List<Event> events(Round round, Line line, List<Former> formerly) {
        return sql.sql("""
                select e.*, coalesce(nullif(account.display_name, ''), account.name, '') as by_name from (
                    select 'NOTE' as kind, text, person, at from line_note
                    where round = :round and unit = :unit and item = :item
                    union all select 'REOPENED', reason, person, at from line_reopening
                    where round = :round and unit = :unit and item = :item
                    union all select 'PROVED', d.title, u.added_by, u.added_at
                    from evidence_use u join evidence_document d on d.id = u.document
                    where u.round = :round and u.unit = :unit and u.item = :item
                    union all select 'UNPROVED', d.title, u.removed_by, u.removed_at
                    from evidence_use u join evidence_document d on d.id = u.document
                    where u.round = :round and u.unit = :unit and u.item = :item and u.removed_at is not null
                    union all (select 'PHRASE', text, person, used_at from phrase
                    where person = current_person() order by uses desc, used_at desc limit 12)
                    union all select 'PRECEDENT', json_build_object('year', year, 'unit', unit, 'phase', phase,
                        'item', item, 'verdict', verdict, 'own', own, 'points', points, 'reason', reason)::text, null, at
                    from precedents(:round, :unit, :item, :sets, :items)) e
                left join account on account.id = e.person
                order by e.at""")
                .param("round", round.id())
                .param("unit", line.unit().id())
                .param("item", line.item().code().toString())
                .param("sets", formerly.stream().map(Former::set).toArray(String[]::new))
                .param(
                        "items",
                        formerly.stream().map(one -> one.item().toString()).toArray(String[]::new))
                .query((row, at) -> event(row))
                .list();
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getString("kind"),
                row.getString("text"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /// The decision of each line that stands in the end, as far as the person of the transaction sees it.
    List<SettledLine> settled(Round round, UUID[] units) {
        return sql.sql("""
                select distinct on (unit, item) unit, item, phase, verdict, points, seen from line_decision
                where round = :round and unit = any(:units) and verdict <> 'ASKED'
                order by unit, item, phase desc, at desc""")
                .param("round", round.id())
                .param("units", units)
                .query((row, at) -> new SettledLine(
                        row.getObject("unit", UUID.class),
                        row.getString("item"),
                        Phase.numbered(row.getInt("phase")),
                        Verdict.valueOf(row.getString("verdict")),
                        Optional.ofNullable(row.getBigDecimal("points")).map(Points::new),
                        SeenJson.read(row.getString("seen"))))
                .list();
    }

    /// A round in which the person appraises.
    ///
    /// @param lines how many lines are assigned to him
    record Assigned(UUID round, int lines) {}

    List<Assigned> assigned() {
        return sql.sql("""
                select round, count(*) as lines from appraisal_line where person = current_person() group by round""")
                .query((row, at) -> new Assigned(row.getObject("round", UUID.class), row.getInt("lines")))
                .list();
    }
}
