package parindex.app.work;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Right;
import parindex.core.assessment.work.WorkLine;

/// Lines that the person of the transaction has to judge, and lines that his units have to explain, by round.
@Repository
class AppraisalWork {
    private final JdbcClient sql;

    AppraisalWork(JdbcClient sql) {
        this.sql = sql;
    }

    List<WorkLine> of(Duties duties) {
        return Stream.of(
                        duties.may(Right.APPRAISE) ? judged() : List.<WorkLine>of(),
                        duties.may(Right.ENTER) ? explained() : List.<WorkLine>of())
                .flatMap(List::stream)
                .toList();
    }

    /// Lines without a decision in the appraisal that goes on; in the second one, those that were questioned before.
    private List<WorkLine> judged() {
        return sql.sql("""
                select round.slug, round.name, count(*) as lines,
                       case when round.appraisal_ends_at > clock_timestamp() then round.appraisal_ends_at
                            else round.publishes_at end as until
                from appraised_lines() l join round on round.id = l.round
                where not exists (select from line_decision d where d.round = l.round and d.unit = l.unit
                                  and d.item = l.item and d.phase = 3)
                  and ((round.appraisal_ends_at > clock_timestamp() and not exists (
                          select from line_decision d where d.round = l.round and d.unit = l.unit and d.item = l.item))
                   or (round.explanation_ends_at <= clock_timestamp() and round.publishes_at > clock_timestamp()
                       and not exists (select from line_decision d where d.round = l.round and d.unit = l.unit
                                       and d.item = l.item and d.phase = 2)
                       and (not exists (select from line_decision d where d.round = l.round and d.unit = l.unit
                                        and d.item = l.item and d.phase = 1 and d.verdict <> 'ASKED')
                            or exists (select from line_reply r where r.round = l.round and r.unit = l.unit
                                       and r.item = l.item and r.stance = 'DISAGREE'))))
                group by round.id""")
                .query((row, at) -> WorkLine.appraise(
                        row.getInt("lines"),
                        row.getString("name"),
                        Optional.of(row.getObject("until", OffsetDateTime.class).toInstant()),
                        "/appraisal/" + row.getString("slug")))
                .list();
    }

    /// Lines that are open to the units of the person and that nobody replied about.
    private List<WorkLine> explained() {
        return sql.sql("""
                select round.slug, round.name, unit.slug as unit, unit.name as unit_name, count(*) as lines,
                       round.explanation_ends_at as until
                from (select round, unit, item from line_decision where phase = 1
                      union select round, unit, item from line_reopening) l
                join round on round.id = l.round and round.explanation_ends_at > clock_timestamp()
                join unit on unit.id = l.unit
                where line_is_open(l.round, l.unit, l.item)
                  and (works_for(l.unit, l.round) or exists (
                      select from assignment a where a.round = l.round and a.unit = l.unit and a.item = l.item
                        and works_for(a.agency, l.round)))
                  and not exists (select from line_reply r where r.round = l.round and r.unit = l.unit and r.item = l.item)
                group by round.id, unit.id""")
                .query((row, at) -> WorkLine.explain(
                        row.getInt("lines"),
                        row.getString("unit_name") + " · " + row.getString("name"),
                        Optional.of(row.getObject("until", OffsetDateTime.class).toInstant()),
                        "/assessment/%s/units/%s/explanation".formatted(row.getString("slug"), row.getString("unit"))))
                .list();
    }
}
