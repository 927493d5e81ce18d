package parindex.app.assessment.round.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.Round;
import parindex.app.assessment.RoundReading;
import parindex.app.assessment.round.OpeningActions;
import parindex.app.assessment.round.RoundActions;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Problem;
import parindex.app.kit.web.Visit;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.language.Text;

/// Rounds for programs.
@RestController
class RoundApi {
    private static final String ALL = "/api/v1/rounds";
    private static final String ONE = ALL + "/{round}";

    private final RoundReading rounds;
    private final RoundGate gate;
    private final RoundActions actions;
    private final OpeningActions openings;

    RoundApi(RoundReading rounds, RoundGate gate, RoundActions actions, @Lazy OpeningActions openings) {
        this.rounds = rounds;
        this.gate = gate;
        this.actions = actions;
        this.openings = openings;
    }

    @GetMapping(ALL)
    Map<String, Object> all(Visit visit) {
        return Map.of("rounds", rounds.opened().stream().map(RoundJson::round).toList());
    }

    @GetMapping(ONE)
    ResponseEntity<Map<String, Object>> one(@PathVariable String round) {
        return rounds.find(round)
                .map(RoundApi::answer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<Map<String, Object>> answer(Round round) {
        return ResponseEntity.ok().eTag("\"" + round.version() + "\"").body(RoundJson.round(round));
    }

    /// Name, year and dates as a program sends them; what is left out stays.
    ///
    /// @param dates by their words, each with an offset
    record Change(
            @Nullable String name,
            @Nullable Integer year,
            @Nullable Map<String, String> dates) {}

    @PutMapping(ONE)
    ResponseEntity<Map<String, Object>> change(
            Visit visit, @PathVariable String round, @RequestHeader HttpHeaders headers, @RequestBody Change change) {
        var found = gate.run(visit, round);
        var version = seen(headers);
        if (version.isEmpty()) {
            return versionWanted(visit);
        }
        var calendar = calendar(found, change);
        if (calendar.isEmpty()) {
            return Problem.of(422, "no-time", visit.words().say("round.api.no-time"), Map.of());
        }
        var faults = calendar.get().faults().stream()
                .filter(fault -> calendar.get().at(fault.at()).isPresent())
                .toList();
        if (!faults.isEmpty()) {
            return Problem.of(
                    422,
                    "dates-out-of-order",
                    visit.words().say(faults.getFirst().said()),
                    Map.of());
        }
        var name = Optional.ofNullable(change.name()).map(String::strip).filter(one -> !one.isEmpty());
        var done = actions.change(
                new Wanted(found.id(), version.get(), visit.signedIn()),
                name.orElse(found.name()),
                Optional.ofNullable(change.year()).orElse(found.year()),
                calendar.get());
        return after(visit, round, done);
    }

    private static Optional<Calendar> calendar(Round round, Change change) {
        var times = new EnumMap<Milestone, Instant>(Milestone.class);
        times.putAll(round.calendar().times());
        var sent = Optional.ofNullable(change.dates()).orElse(Map.of());
        for (var milestone : Milestone.values()) {
            var text = sent.get(RoundJson.word(milestone));
            if (text != null) {
                try {
                    times.put(milestone, OffsetDateTime.parse(text).toInstant());
                } catch (DateTimeException noTime) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Calendar(times));
    }

    /// What is accepted by name.
    record Accepted(@Nullable List<String> accepted) {}

    @PostMapping(ONE + "/opening")
    ResponseEntity<Map<String, Object>> open(
            Visit visit,
            @PathVariable String round,
            @RequestHeader HttpHeaders headers,
            @RequestBody Accepted accepted) {
        var found = gate.run(visit, round);
        return seen(headers)
                .map(version -> after(
                        visit,
                        round,
                        openings.open(
                                new Wanted(found.id(), version, visit.signedIn()),
                                new HashSet<>(
                                        Optional.ofNullable(accepted.accepted()).orElse(List.of())))))
                .orElseGet(() -> versionWanted(visit));
    }

    private ResponseEntity<Map<String, Object>> after(Visit visit, String round, Optional<Text> refusal) {
        return refusal.map(why -> Problem.of(409, "refused", visit.words().say(why), Map.of()))
                .orElseGet(() -> answer(gate.run(visit, round)));
    }

    private static ResponseEntity<Map<String, Object>> versionWanted(Visit visit) {
        return Problem.of(428, "version-wanted", visit.words().say("round.api.version-wanted"), Map.of());
    }

    /// The version that a request names.
    private static Optional<Integer> seen(HttpHeaders headers) {
        return Optional.ofNullable(headers.getFirst(HttpHeaders.IF_MATCH))
                .map(tag -> tag.replace("\"", "").strip())
                .filter(tag -> tag.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }
}
