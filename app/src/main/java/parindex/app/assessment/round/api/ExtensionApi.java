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
import parindex.app.assessment.extension.ExtensionActions;
import parindex.app.assessment.extension.ExtensionActions.Outcome;
import parindex.app.assessment.extension.ExtensionActions.Wanted;
import parindex.app.assessment.extension.ExtensionReading;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.api.RoundJson.ExtensionJson;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Listed;
import parindex.app.kit.web.api.Listed.Cursor;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Told;

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
    @Told("More time and reopening that was given in a round.")
    Listed<ExtensionJson> list(Visit visit, @PathVariable String round, Cursor cursor) {
        return Listed.of(reading.of(gate.run(visit, round)), given -> given.id().toString(), cursor)
                .map(ExtensionJson::of);
    }

    /// What is asked for.
    ///
    /// @param until the first instant that is too late, with an offset
    record Asked(
            @Nullable String unit,
            @Nullable List<String> items,
            @Nullable String until,
            @Nullable String reason) {}

    /// What was given.
    ///
    /// @param deed word of what it was: more time, or reopening
    record Done(String id, String deed) {}

    @PostMapping(EXTENSIONS)
    @Told("Gives a unit more time, or opens its sheet again, for all items or for some.")
    ResponseEntity<Done> give(
            Visit visit,
            @PathVariable String round,
            @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Asked asked) {
        var found = gate.run(visit, round);
        var until = time(Optional.ofNullable(asked.until()).orElse("")).orElseThrow(RoundApi::noTime);
        var wanted = new Wanted(
                Optional.ofNullable(asked.unit()).orElse(""),
                Optional.ofNullable(asked.items()).orElse(List.of()),
                until,
                Optional.ofNullable(asked.reason()).orElse(""));
        return switch (actions.give(visit.signedIn(), found, wanted, key)) {
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(new Done(done.id().toString(), done.deed().word()));
            case Outcome.Faulty faulty -> throw new Refused(422, "faulty", faulty.said(), Map.of());
            case Outcome.Refused refused -> {
                var way = visit.words().say(refused.why().wayOut(found.host().name()));
                throw new Refused(409, refused.why().code(), refused.why().said(), Map.of("wayOut", way));
            }
            case Outcome.Absent ignored -> throw Refused.absent();
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
