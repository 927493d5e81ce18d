package parindex.app.assessment.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.DatabaseRefusal;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.app.kit.web.api.Told;
import parindex.app.kit.web.error.Problem;

/// Cells for programs and for the script of the sheet.
@RestController
class EntryApi {
    private static final String ITEM = "/api/v1/assessment/{round}/units/{unit}/items/{code}";
    private static final int LOCKED = 423;

    private final SheetReading reading;
    private final EntryActions actions;
    private final HistoryStore history;

    EntryApi(SheetReading reading, EntryActions actions, HistoryStore history) {
        this.reading = reading;
        this.actions = actions;
        this.history = history;
    }

    @GetMapping(ITEM)
    @Told("A cell with its points, why they are so, and what its checks found.")
    ResponseEntity<Map<String, Object>> cell(
            Visit visit, @PathVariable String round, @PathVariable String unit, @PathVariable String code) {
        var found = reading.leaf(new At(round, unit), code, visit.signedIn());
        var version = found.sheet().entries().of(found.item().code()).version();
        return ResponseEntity.ok()
                .eTag("\"" + version + "\"")
                .body(new EntryJson(visit.words()).cell(found.sheet(), found.item()));
    }

    @PutMapping(ITEM)
    @Told("Keeps a cell; If-None-Match: * where nobody touched it before.")
    ResponseEntity<Map<String, Object>> keep(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @PathVariable String code,
            @RequestHeader HttpHeaders headers,
            @RequestBody String body) {
        var words = visit.words();
        var seen = Seen.of(headers);
        if (seen.isEmpty()) {
            return Problem.of(428, "version-wanted", words.say("entry.refused.version-wanted"), Map.of());
        }
        var typed = TypedJson.read(body, words);
        if (typed.isEmpty()) {
            return Problem.of(400, "unreadable", words.say("entry.refused.unreadable"), Map.of());
        }
        var wanted = new EntryActions.Wanted(new At(round, unit), code, seen.get(), typed.get(), words);
        return answer(keep(wanted, visit), words);
    }

    /// What the database refuses is said in the same words as what the program refuses.
    private Outcome keep(EntryActions.Wanted wanted, Visit visit) {
        try {
            return actions.keep(wanted, visit.signedIn());
        } catch (RuntimeException failure) {
            var why = DatabaseRefusal.of(failure).orElseThrow(() -> failure);
            return Outcome.Closed.of(reading.sheet(wanted.at(), visit.signedIn()), why);
        }
    }

    private static ResponseEntity<Map<String, Object>> answer(Outcome outcome, Words words) {
        var json = new EntryJson(words);
        return switch (outcome) {
            case Outcome.Saved saved ->
                ResponseEntity.ok().eTag("\"" + saved.entry().version() + "\"").body(json.saved(saved));
            case Outcome.Clash clash ->
                Problem.of(412, "changed-meanwhile", words.say("entry.refused.clash"), json.clash(clash));
            case Outcome.Unread unread ->
                Problem.of(422, "not-read", words.say("entry.refused.not-read"), Map.of("faults", json.faults(unread)));
            case Outcome.Closed closed ->
                Problem.of(
                        closed.why().yours() ? LOCKED : 403,
                        closed.why().code(),
                        words.say(closed.why().said()),
                        Map.of("now", json.clock(closed.sheet().head().now())));
            case Outcome.Forged ignored ->
                Problem.of(400, "points-are-computed", words.say("entry.refused.points"), Map.of());
        };
    }

    @GetMapping(ITEM + "/history")
    @Told("Every version of a cell.")
    @Transactional(readOnly = true)
    public List<Map<String, Object>> history(
            Visit visit, @PathVariable String round, @PathVariable String unit, @PathVariable String code) {
        var found = reading.leaf(new At(round, unit), code, visit.signedIn());
        var json = new EntryJson(visit.words());
        return history.versions(found.sheet().head(), found.item().code()).stream()
                .map(version -> json.version(version, found.item()))
                .toList();
    }

    @GetMapping(ITEM + "/remarks")
    @Told("The remarks on a cell.")
    @Transactional(readOnly = true)
    public List<Map<String, Object>> remarks(
            Visit visit, @PathVariable String round, @PathVariable String unit, @PathVariable String code) {
        var found = reading.leaf(new At(round, unit), code, visit.signedIn());
        return history.remarks(found.sheet().head(), found.item().code()).stream()
                .map(EntryJson::remark)
                .toList();
    }

    /// The version that a request names.
    private record Seen() {
        static Optional<Integer> of(HttpHeaders headers) {
            if ("*".equals(headers.getFirst(HttpHeaders.IF_NONE_MATCH))) {
                return Optional.of(0);
            }
            return Optional.ofNullable(headers.getFirst(HttpHeaders.IF_MATCH))
                    .map(tag -> tag.replace("\"", "").strip())
                    .filter(tag -> tag.matches("\\d{1,9}"))
                    .map(Integer::valueOf);
        }
    }
}
