package parindex.app.assessment.appraisal.explaining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.Round;
import parindex.app.assessment.RoundReading;
import parindex.app.assessment.appraisal.Stopped;
import parindex.app.assessment.appraisal.explaining.ExplanationActions.Typed;
import parindex.app.assessment.appraisal.explaining.ExplanationReading.Asked;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Times;
import parindex.app.kit.web.api.Told;
import parindex.core.assessment.appraisal.Stance;
import parindex.core.assessment.workflow.Milestone;

/// What a unit is asked about its lines, and what it replies, for programs (E-19).
@RestController
class ExplanationApi {
    private static final String LIST = "/api/v1/assessment/{round}/units/{unit}/explanation";
    private static final String LINE = LIST + "/{code}";

    private final RoundReading rounds;
    private final ExplanationReading reading;
    private final ExplanationWriting writing;

    ExplanationApi(RoundReading rounds, ExplanationReading reading, ExplanationWriting writing) {
        this.rounds = rounds;
        this.reading = reading;
        this.writing = writing;
    }

    /// The lines of a sheet that are explained.
    ///
    /// @param until the first instant that is too late, nothing where none is set
    record Explanation(String unit, String name, @Nullable String until, List<ExplanationJson> lines) {}

    private Round round(String slug) {
        return rounds.find(slug).orElseThrow(Refused::absent);
    }

    @GetMapping(LIST)
    @Told("The lines of a sheet that its unit is asked about, with its replies; no reply in time is silence.")
    Explanation list(Visit visit, @PathVariable String round, @PathVariable String unit) {
        var found = round(round);
        var asked = reading.of(found, unit).orElseThrow(Refused::absent);
        return new Explanation(
                unit,
                asked.sheet().name(),
                Times.of(found.calendar().at(Milestone.EXPLANATION_ENDS)),
                asked.lines().stream()
                        .map(line -> ExplanationJson.of(found, asked.sheet(), line, visit.signedIn()))
                        .toList());
    }

    @GetMapping(LINE)
    @Told("One of these lines.")
    ResponseEntity<ExplanationJson> line(
            Visit visit, @PathVariable String round, @PathVariable String unit, @PathVariable String code) {
        return answer(visit, round(round), unit, code);
    }

    private ResponseEntity<ExplanationJson> answer(Visit visit, Round round, String unit, String code) {
        var asked = reading.of(round, unit).orElseThrow(Refused::absent);
        var line = line(asked, round, code, visit);
        return Seen.answer(line.version(), line);
    }

    private static ExplanationJson line(Asked asked, Round round, String code, Visit visit) {
        return asked.lines().stream()
                .filter(line -> line.item().code().toString().equals(code))
                .findFirst()
                .map(line -> ExplanationJson.of(round, asked.sheet(), line, visit.signedIn()))
                .orElseThrow(Refused::absent);
    }

    /// What the unit replies.
    ///
    /// @param text in its own words; needed where it disagrees
    record Replied(Stance stance, @Nullable String text) {}

    @PutMapping(LINE)
    @Told("Replies about a line; documents are linked to its item beside it. What was replied before stays readable.")
    ResponseEntity<ExplanationJson> reply(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @PathVariable String code,
            Seen seen,
            @RequestBody Replied replied) {
        var found = round(round);
        var text = Optional.ofNullable(replied.text()).orElse("");
        var typed = new Typed(replied.stance(), text, UUID.randomUUID(), Optional.of(seen.tag()));
        Optional<Stopped> stopped = writing.reply(visit.signedIn(), found, unit, code, typed);
        if (stopped.isPresent()) {
            throw stopped.get().refused();
        }
        return answer(visit, found, unit, code);
    }
}
