package parindex.app.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Problem;
import parindex.app.kit.web.TypedDay;
import parindex.app.kit.web.Visit;
import parindex.app.publication.EditionActions.Outcome;
import parindex.app.publication.EditionActions.Wanted;

/// Publishing and what is published, for programs. Proposing and confirming twice does it once: the second is refused.
@RestController
class PublicationApi {
    private static final String ONE = "/api/v1/rounds/{round}/publication";

    private final RoundGate gate;
    private final EditionReading reading;
    private final EditionActions actions;

    PublicationApi(RoundGate gate, EditionReading reading, EditionActions actions) {
        this.gate = gate;
        this.reading = reading;
        this.actions = actions;
    }

    /// What is proposed.
    record Asked(
            @Nullable String number,
            @Nullable String date,
            @Nullable String note) {}

    @GetMapping("/api/v1/public")
    Map<String, Object> all() {
        return Map.of(
                "publications",
                reading.newest().stream().map(PublicationApi::edition).toList());
    }

    @GetMapping(ONE)
    Map<String, Object> one(Visit visit, @PathVariable String round) {
        var found = gate.run(visit, round);
        var answer = new LinkedHashMap<String, Object>();
        answer.put(
                "editions",
                reading.published(found.slug()).stream()
                        .map(PublicationApi::edition)
                        .toList());
        reading.proposed(found).ifPresent(proposed -> answer.put("proposed", edition(proposed)));
        return answer;
    }

    @PostMapping(ONE)
    ResponseEntity<Map<String, Object>> propose(Visit visit, @PathVariable String round, @RequestBody Asked asked) {
        var found = gate.run(visit, round);
        var wanted = new Wanted(
                Optional.ofNullable(asked.number()).orElse(""),
                TypedDay.of(Optional.ofNullable(asked.date()).orElse("")),
                Optional.ofNullable(asked.note()).orElse(""));
        return answer(visit, actions.propose(visit.signedIn(), found, wanted));
    }

    @PostMapping(ONE + "/confirmation")
    ResponseEntity<Map<String, Object>> confirm(Visit visit, @PathVariable String round) {
        var found = gate.run(visit, round);
        return answer(visit, actions.confirm(visit.signedIn(), found));
    }

    @PostMapping(ONE + "/withdrawal")
    ResponseEntity<Map<String, Object>> withdraw(Visit visit, @PathVariable String round) {
        var found = gate.run(visit, round);
        return answer(visit, actions.withdraw(visit.signedIn(), found));
    }

    private static ResponseEntity<Map<String, Object>> answer(Visit visit, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> ResponseEntity.status(HttpStatus.CREATED).body(Map.of("version", done.version()));
            case Outcome.Refused refused ->
                Problem.of(409, refused.code(), visit.words().say(refused.said()), Map.of());
        };
    }

    private static Map<String, Object> edition(Edition edition) {
        var json = new LinkedHashMap<String, Object>();
        json.put("round", edition.round());
        json.put("name", edition.name());
        json.put("year", edition.year());
        json.put("host", edition.host());
        json.put("version", edition.version());
        json.put(
                "decision",
                Map.of("number", edition.number(), "date", edition.dated().toString()));
        json.put("note", edition.note());
        json.put("invented", edition.invented());
        edition.published().ifPresent(published -> {
            json.put("publishedAt", published.at().toString());
            json.put("sha256", published.sha256());
            json.put("page", edition.url());
            json.put("bundle", edition.url() + "/bundle.zip");
            json.put("data", edition.url() + "/results.json");
        });
        return json;
    }
}
