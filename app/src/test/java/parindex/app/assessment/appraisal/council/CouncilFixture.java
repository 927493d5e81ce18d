package parindex.app.assessment.appraisal.council;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.appraisal.AppraisalFixture;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.assessment.appraisal.AppraisalFixture.Stage;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;

/// A round with a disputed line: scored 1 of 2, explained, scored 1.25 again.
@TestComponent
public class CouncilFixture {
    public static final String ITEM = "1.2";
    public static final String MINUTES = "12/BB-HĐTĐ";
    public static final String DAY = "20/11/2026";

    private final AppraisalFixture appraisal;
    private final VisitorFixture visitors;

    CouncilFixture(AppraisalFixture appraisal, VisitorFixture visitors) {
        this.appraisal = appraisal;
        this.visitors = visitors;
    }

    /// A round whose second appraisal goes on.
    public Sent disputed() {
        var sent = appraisal.sent();
        appraisal.assigned(sent);
        score(sent, sent.unit(), "1", "gửi chậm hai báo cáo");
        appraisal.stage(sent.round(), Stage.EXPLANATION);
        visitors.as(appraisal.answering(sent, sent.unit(), ITEM))
                .submit(
                        "/account",
                        sent.explanation(sent.unit()) + "/" + ITEM,
                        Map.of(
                                "stance",
                                "disagree",
                                "text",
                                "Chỉ một báo cáo chậm",
                                "id",
                                UUID.randomUUID().toString()));
        appraisal.stage(sent.round(), Stage.SECOND);
        score(sent, sent.unit(), "1,25", "chấp nhận một phần");
        return sent;
    }

    /// The appraiser gives points to the line of a unit.
    public Answer score(Sent sent, KnownUnit unit, String points, String reason) {
        var appraiser = visitors.as(sent.appraiser());
        var line = sent.line(unit, ITEM);
        var page = appraiser.get(line).page();
        var fields = new HashMap<>(Map.of(
                "verdict",
                "score",
                "points",
                points,
                "reason",
                reason,
                "id",
                UUID.randomUUID().toString()));
        for (var name : new String[] {"_csrf", "saw", "next"}) {
            fields.put(name, page.select("input[name=%s]".formatted(name)).attr("value"));
        }
        return appraiser.post(line, fields);
    }

    public static String list(Sent sent) {
        return sent.round().url() + "/council";
    }

    public static String line(Sent sent, KnownUnit unit) {
        return "%s/units/%s/items/%s".formatted(list(sent), unit.slug(), ITEM);
    }

    /// Somebody records what the council decided, as his page holds it; with number and day of the minutes unless the
    /// test says others.
    public Answer decide(Visitor clerk, Sent sent, Map<String, String> typed) {
        var line = line(sent, sent.unit());
        var page = clerk.get(line).page();
        var fields = new HashMap<>(Map.of("number", MINUTES, "dated", DAY));
        for (var name : new String[] {"_csrf", "saw", "id"}) {
            fields.put(name, page.select("input[name=%s]".formatted(name)).attr("value"));
        }
        fields.putAll(typed);
        return clerk.post(line, fields);
    }

    int decided(Sent sent) {
        return appraisal.count(
                sent,
                "select count(*) from line_decision d join round on round.id = d.round and round.slug = :slug where d.phase = 3");
    }

    /// Past the program.
    ///
    /// @param phase number of the appraisal, 3 for the council
    record What(int phase, String verdict, String points, String reason) {}

    /// A decision about the line by SQL alone, past the program.
    int insert(Sent sent, PeopleFixture.Made by, What what) {
        return appraisal
                .rounds()
                .as(
                        by.id(),
                        sql -> sql.sql("""
                insert into line_decision (id, round, unit, item, phase, verdict, points, reason, differs, seen, minutes, minuted,
                    person)
                select gen_random_uuid(), round.id, :unit, :item, :phase, :verdict, :points::numeric, :reason, true, '{}',
                       case when :phase = 3 then '12/BB' end, case when :phase = 3 then current_date end, :by
                from round where slug = :slug""")
                                .param("unit", sent.unit().id())
                                .param("item", ITEM)
                                .param("phase", what.phase())
                                .param("verdict", what.verdict())
                                .param("points", what.points())
                                .param("reason", what.reason())
                                .param("by", by.id())
                                .param("slug", sent.round().slug())
                                .update());
    }
}
