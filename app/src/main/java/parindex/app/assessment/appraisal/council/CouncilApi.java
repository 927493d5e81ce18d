package parindex.app.assessment.appraisal.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import parindex.app.assessment.appraisal.Marks;
import parindex.app.assessment.appraisal.SentPoints;
import parindex.app.assessment.appraisal.council.CouncilActions.Outcome;
import parindex.app.assessment.appraisal.council.CouncilActions.Wanted;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Listed;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Told;
import parindex.app.kit.web.typed.TypedDay;
import parindex.core.assessment.appraisal.Ruling;

/// What is laid before the council and what it decided, for programs.
@RestController
class CouncilApi {
    private static final String LIST = "/api/v1/rounds/{round}/council";
    private static final String LINE = LIST + "/units/{unit}/items/{code}";

    private final RoundGate gate;
    private final CouncilReading reading;
    private final CouncilWriting writing;

    CouncilApi(RoundGate gate, CouncilReading reading, CouncilWriting writing) {
        this.gate = gate;
        this.reading = reading;
        this.writing = writing;
    }

    @GetMapping(LIST)
    @Told("Lines that are laid before the council or were decided by it; those with most points first.")
    Listed<CouncilJson> list(Visit visit, @PathVariable String round, Listed.Cursor cursor) {
        var found = gate.run(visit, round);
        var part =
                Listed.of(reading.docket(found).entries(), line -> line.unit().slug() + " " + line.item(), cursor);
        var lines = reading.matters(found, part.items()).stream()
                .map(CouncilJson::of)
                .toList();
        return new Listed<>(lines, part.next());
    }

    @GetMapping(LINE)
    @Told("One line: every score side by side, with who and when; what the council decided last.")
    ResponseEntity<CouncilJson> line(
            Visit visit, @PathVariable String round, @PathVariable String unit, @PathVariable String code) {
        return answer(gate.run(visit, round), unit, code);
    }

    private ResponseEntity<CouncilJson> answer(Round round, String unit, String code) {
        var whole = reading.whole(round, unit, code).orElseThrow(Refused::absent);
        return Seen.answer(Marks.whole(whole.line()), CouncilJson.of(whole.matter()));
    }

    /// What the council decided about a line.
    ///
    /// @param points  as a text, nothing where it does not apply
    /// @param reason  where it differs from what stands, or corrects what was recorded
    /// @param minutes number of the minutes
    /// @param date    of the minutes
    record Decided(@Nullable String points, @Nullable String reason, String minutes, String date) {}

    @PutMapping(LINE)
    @Told("Records what the council decided about a line, by its minutes.")
    ResponseEntity<CouncilJson> decide(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @PathVariable String code,
            Seen seen,
            @RequestBody Decided decided) {
        var found = gate.run(visit, round);
        var wanted = new Wanted(unit, code, seen.tag(), UUID.randomUUID());
        var ruling = new Ruling(
                Optional.ofNullable(decided.points()).map(SentPoints::of),
                Optional.ofNullable(decided.reason()).orElse(""),
                decided.minutes(),
                TypedDay.of(decided.date()));
        if (writing.decide(visit.signedIn(), found, wanted, ruling) instanceof Outcome.Refused refused) {
            throw refused(refused);
        }
        return answer(found, unit, code);
    }

    private static Refused refused(Outcome.Refused refused) {
        return switch (refused.kind()) {
            case CLOSED -> new Refused(409, refused.code(), refused.said(), Map.of());
            case STALE -> Refused.stale();
            case WRONG -> new Refused(422, refused.code(), refused.said(), Map.of());
        };
    }

    /// Lines whose score is confirmed.
    ///
    /// @param minutes number of the minutes
    /// @param date    of the minutes
    record Confirmed(List<Line> lines, String minutes, String date) {
        /// A line.
        ///
        /// @param version as it was read
        record Line(String unit, String item, String version) {}
    }

    /// What became of them.
    ///
    /// @param left how many were left out, by reason
    record Done(int confirmed, Map<String, Integer> left) {}

    @PostMapping(LIST)
    @Told("Confirms the scores that stand, for many lines by the same minutes; says how many were left out, and why.")
    Done confirm(Visit visit, @PathVariable String round, @RequestBody Confirmed confirmed) {
        var chosen = new LinkedHashMap<String, String>();
        confirmed
                .lines()
                .forEach(line -> chosen.put("units/%s/items/%s".formatted(line.unit(), line.item()), line.version()));
        var minutes = new Ruling(Optional.empty(), "", confirmed.minutes(), TypedDay.of(confirmed.date()));
        var answer = writing.confirm(visit.signedIn(), gate.run(visit, round), chosen, minutes);
        Refused.wrong(answer.fault());
        var bulk = answer.bulk().orElseThrow();
        var left = new TreeMap<String, Integer>();
        bulk.left().forEach((why, count) -> left.put(why.name(), count));
        return new Done(bulk.confirmed(), left);
    }
}
