package parindex.app.assessment.round.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.extension.ExtensionActions;
import parindex.app.assessment.extension.ExtensionActions.Outcome;
import parindex.app.assessment.extension.ExtensionActions.Wanted;
import parindex.app.assessment.extension.ExtensionReading;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Problem;
import parindex.app.kit.web.Visit;

/// More time and reopening, for programs. The same key twice gives once.
@RestController
class ExtensionApi {
    private static final String EXTENSIONS = "/api/v1/rounds/{round}/extensions";

    private final RoundGate gate;
    private final ExtensionReading reading;
    private final ExtensionActions actions;

    ExtensionApi(RoundGate gate, ExtensionReading reading, ExtensionActions actions) {
        this.gate = gate;
        this.reading = reading;
        this.actions = actions;
    }

    @GetMapping(EXTENSIONS)
    Map<String, Object> list(Visit visit, @PathVariable String round) {
        return RoundJson.extensions(reading.of(gate.run(visit, round)));
    }

    /// What is asked for.
    ///
    /// @param until the first instant that is too late, with an offset
    record Asked(
            @Nullable String unit,
            @Nullable List<String> items,
            @Nullable String until,
            @Nullable String reason) {}

    @PostMapping(EXTENSIONS)
    ResponseEntity<Map<String, Object>> give(
            Visit visit,
            @PathVariable String round,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key,
            @RequestBody Asked asked) {
        var found = gate.run(visit, round);
        var until = time(Optional.ofNullable(asked.until()).orElse(""));
        if (until.isEmpty()) {
            return Problem.of(422, "no-time", visit.words().say("round.api.no-time"), Map.of());
        }
        var wanted = new Wanted(
                Optional.ofNullable(asked.unit()).orElse(""),
                Optional.ofNullable(asked.items()).orElse(List.of()),
                until.get(),
                Optional.ofNullable(asked.reason()).orElse(""));
        var id = Optional.ofNullable(key).orElseGet(UUID::randomUUID);
        return switch (actions.give(visit.signedIn(), found, wanted, id)) {
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(Map.of(
                                "id", done.id().toString(), "deed", done.deed().word()));
            case Outcome.Faulty faulty ->
                Problem.of(422, "faulty", visit.words().say(faulty.said()), Map.of());
            case Outcome.Refused refused ->
                Problem.of(
                        409,
                        refused.why().code(),
                        visit.words().say(refused.why().said()),
                        Map.of(
                                "wayOut",
                                visit.words()
                                        .say(refused.why().wayOut(found.host().name()))));
            case Outcome.Absent ignored -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
