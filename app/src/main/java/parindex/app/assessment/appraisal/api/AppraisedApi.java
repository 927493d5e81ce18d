package parindex.app.assessment.appraisal.api;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.AppraisalActions.Wanted;
import parindex.app.assessment.appraisal.AppraisalGate;
import parindex.app.assessment.appraisal.AppraisalWriting;
import parindex.app.assessment.appraisal.Appraisals;
import parindex.app.assessment.appraisal.DecisionWording;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.SentPoints;
import parindex.app.assessment.appraisal.Stopped;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Told;
import parindex.core.assessment.appraisal.Proposal;
import parindex.core.assessment.appraisal.Verdict;
import parindex.core.assessment.workflow.Deed;
import parindex.core.assessment.workflow.Refusal;
import parindex.core.points.Points;

/// One line to decide, and the question that comes before the first line of a unit, for programs (E-18, E-20, E-22).
@RestController
class AppraisedApi {
    private static final String UNIT = "/api/v1/appraisal/{round}/units/{unit}";
    private static final String LINE = UNIT + "/items/{code}";

    private final AppraisalGate gate;
    private final Appraisals appraisals;
    private final LineReading lines;
    private final AppraisalWriting writing;

    AppraisedApi(AppraisalGate gate, Appraisals appraisals, LineReading lines, AppraisalWriting writing) {
        this.gate = gate;
        this.appraisals = appraisals;
        this.lines = lines;
        this.writing = writing;
    }

    @GetMapping(LINE)
    @Told("One line: what was entered, every score side by side, its documents, and all that happened on it.")
    ResponseEntity<AppraisedJson> line(
            Visit visit, @PathVariable String round, @PathVariable String unit, @PathVariable String code) {
        return answer(visit, gate.round(visit.signedIn(), round), unit, code);
    }

    private ResponseEntity<AppraisedJson> answer(Visit visit, Round round, String unit, String code) {
        var whole = appraisals.whole(round, unit, code);
        if (whole.line().conflict().orElse(true)) {
            throw Stopped.closed(new Refusal(Refusal.Reason.CONFLICT_OPEN, Deed.SCORE), round)
                    .refused();
        }
        var line = AppraisedJson.of(round, whole, visit.signedIn());
        return Seen.answer(line.version(), line);
    }

    /// What is decided about a line.
    ///
    /// @param points as a text, for another score
    /// @param reason needed for another score and for a question
    record Decided(
            Choice verdict,
            @Nullable String points,
            @Nullable String reason) {
        /// What an appraiser can decide.
        enum Choice {
            ACCEPTED,
            SCORED,
            ASKED
        }

        Proposal proposal() {
            if (verdict != Choice.SCORED && points != null) {
                throw new Refused(422, "refused", DecisionWording.noPointsHere(), Map.of());
            }
            var given = points == null ? Optional.<Points>empty() : Optional.of(SentPoints.of(points));
            return new Proposal(
                    Verdict.valueOf(verdict.name()),
                    given,
                    Optional.ofNullable(reason).orElse(""));
        }
    }

    @PutMapping(LINE)
    @Told("Decides about a line in the appraisal that goes on: accepts its score, gives another one, or asks its unit.")
    ResponseEntity<AppraisedJson> decide(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @PathVariable String code,
            Seen seen,
            @RequestBody Decided decided) {
        var found = gate.round(visit.signedIn(), round);
        var wanted = new Wanted(unit, code, seen.tag(), UUID.randomUUID());
        done(writing.decide(visit.signedIn(), found, wanted, decided.proposal()));
        return answer(visit, found, unit, code);
    }

    private static void done(Optional<Stopped> stopped) {
        stopped.ifPresent(why -> {
            throw why.refused();
        });
    }

    /// A note for appraisers and host alone.
    record Note(String text) {}

    @PostMapping(LINE + "/notes")
    @Told("Notes something on a line, for appraisers and host alone.")
    ResponseEntity<AppraisedJson> note(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @PathVariable String code,
            @RequestBody Note note) {
        var found = gate.round(visit.signedIn(), round);
        var wanted = new Wanted(unit, code, "", UUID.randomUUID());
        done(writing.comment(visit.signedIn(), found, wanted, note.text()));
        return answer(visit, found, unit, code);
    }

    /// What somebody declared about a unit whose lines are his.
    ///
    /// @param conflict whether something ties him to it, nothing where he declared nothing
    record Conflict(String unit, String name, @Nullable Boolean conflict) {}

    @GetMapping(UNIT + "/conflict")
    @Told("Whether the person declared a conflict of interest with a unit whose lines are his.")
    Conflict conflict(Visit visit, @PathVariable String round, @PathVariable String unit) {
        return conflict(gate.round(visit.signedIn(), round), unit);
    }

    private Conflict conflict(Round round, String unit) {
        var line = lines.ofUnit(round, unit);
        return new Conflict(unit, line.unit().name(), line.conflict().orElse(null));
    }

    /// A declaration.
    ///
    /// @param note what ties him to the unit
    record Declared(boolean conflict, @Nullable String note) {}

    @PostMapping(UNIT + "/conflict")
    @Told("Declares that there is, or is not, a conflict of interest with a unit; lines open after that alone.")
    Conflict declare(
            Visit visit, @PathVariable String round, @PathVariable String unit, @RequestBody Declared declared) {
        var found = gate.round(visit.signedIn(), round);
        var note = Optional.ofNullable(declared.note()).orElse("");
        done(writing.declare(visit.signedIn(), found, lines.ofUnit(found, unit), declared.conflict(), note));
        return conflict(found, unit);
    }
}
