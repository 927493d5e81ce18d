package parindex.app.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.evidence.library.Document;
import parindex.app.evidence.library.Library;
import parindex.app.evidence.library.Library.Linked;
import parindex.app.evidence.library.LibraryActions;
import parindex.app.evidence.library.Use.ItemPlace;
import parindex.app.kit.web.Visit;
import parindex.core.assessment.workflow.Refusal.Reason;

/// Documents and their links for programs and for the script of the pages.
@RestController
class EvidenceApi {
    private static final String DOCUMENT = "/api/v1/evidence/documents/{id}";
    private static final String ITEM = "/api/v1/assessment/{round}/units/{unit}/items/{code}/evidence";

    private final Library library;
    private final LibraryActions actions;
    private final ItemLinks links;

    EvidenceApi(Library library, LibraryActions actions, ItemLinks links) {
        this.library = library;
        this.actions = actions;
        this.links = links;
    }

    /// A document to link.
    ///
    /// @param version which version, nothing for the newest
    /// @param pages   where in it
    record Link(
            UUID document,
            @Nullable Integer version,
            @Nullable String pages) {}

    @GetMapping(DOCUMENT)
    ResponseEntity<Map<String, Object>> document(@PathVariable UUID id) {
        return answer(library.find(id).orElseThrow(EvidenceApi::absent));
    }

    /// Says other things of a document; `If-Match` names the state of it that was seen.
    @PostMapping(DOCUMENT)
    ResponseEntity<Map<String, Object>> describe(
            Visit visit, @PathVariable UUID id, @RequestHeader("If-Match") String seen, @RequestBody AboutForm form) {
        if (library.find(id).filter(Document::mine).isEmpty()) {
            throw absent();
        }
        var about = form.about();
        if (about.isEmpty()) {
            return problem(
                    HttpStatus.UNPROCESSABLE_CONTENT, "not-read", visit.words().say("evidence.refused.about"));
        }
        var changes = seen.replaceAll("\\D", "");
        if (changes.isEmpty()
                || changes.length() > 8
                || !actions.describe(
                        id,
                        about.get(),
                        Integer.parseInt(changes),
                        visit.signedIn().id())) {
            return problem(
                    HttpStatus.PRECONDITION_FAILED,
                    "changed-meanwhile",
                    visit.words().say("evidence.refused.changed"));
        }
        return document(id);
    }

    @GetMapping(ITEM)
    List<Map<String, Object>> item(@PathVariable String round, @PathVariable String unit, @PathVariable String code) {
        return library.item(new ItemPlace(round, unit, code)).orElseThrow(EvidenceApi::absent).used().stream()
                .map(EvidenceApi::json)
                .toList();
    }

    @PostMapping(ITEM)
    ResponseEntity<?> link(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @PathVariable String code,
            @RequestBody Link link) {
        var pages = Optional.ofNullable(link.pages()).orElse("");
        var version = Optional.ofNullable(link.version()).orElse(0);
        var at = new ItemPlace(round, unit, code);
        return closed(
                        visit,
                        links.link(
                                at,
                                link.document(),
                                version,
                                pages,
                                visit.signedIn().id()))
                .<ResponseEntity<?>>map(refusal -> refusal)
                .orElseGet(() -> ResponseEntity.ok(item(round, unit, code)));
    }

    private static Optional<ResponseEntity<Map<String, Object>>> closed(Visit visit, Optional<Reason> closed) {
        return closed.map(
                why -> problem(HttpStatus.LOCKED, "sheet-closed", visit.words().word("evidence.closed.", why)));
    }

    private static ResponseEntity<Map<String, Object>> answer(Document document) {
        return ResponseEntity.ok().eTag("\"" + document.changes() + "\"").body(json(document));
    }

    private static Map<String, Object> json(Document document) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", document.id());
        json.put("title", document.about().title());
        json.put("number", document.about().number());
        json.put("issuer", document.about().issuer());
        json.put("dated", document.about().dated().map(Object::toString).orElse(""));
        json.put("pages", document.about().pages());
        json.put("version", document.latest().number());
        json.put("file", document.latest().file().name());
        json.put("bytes", document.latest().file().bytes());
        json.put("sha256", document.latest().file().sha256());
        json.put("scan", document.latest().scan().name().toLowerCase(java.util.Locale.ROOT));
        return json;
    }

    private static Map<String, Object> json(Linked linked) {
        var json = json(linked.document());
        json.put("use", linked.use().id());
        json.put("where", linked.use().pages());
        return json;
    }

    private static ResponseEntity<Map<String, Object>> problem(HttpStatus status, String code, String said) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of("type", "urn:parindex:" + code, "title", said, "status", status.value(), "code", code));
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
