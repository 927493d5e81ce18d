package parindex.app.evidence;

import java.util.LinkedHashMap;
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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.evidence.library.Document;
import parindex.app.evidence.library.Library;
import parindex.app.evidence.library.Library.Linked;
import parindex.app.evidence.library.LibraryActions;
import parindex.app.evidence.library.Use.ItemPlace;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Told;
import parindex.app.kit.web.error.Problem;
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
    @Told("What is known of a document.")
    ResponseEntity<Map<String, Object>> document(@PathVariable UUID id) {
        return answer(library.find(id).orElseThrow(EvidenceApi::absent));
    }

    /// Says other things of a document; `If-Match` names the state of it that was seen.
    @PostMapping(DOCUMENT)
    @Told("Says title, number, issuer, date and pages of a document.")
    ResponseEntity<Map<String, Object>> describe(
            Visit visit, @PathVariable UUID id, Seen seen, @RequestBody AboutForm form) {
        var document = library.find(id).filter(Document::mine).orElseThrow(EvidenceApi::absent);
        var about = form.about();
        if (about.isEmpty()) {
            return problem(
                    HttpStatus.UNPROCESSABLE_CONTENT, "not-read", visit.words().say("evidence.refused.about"));
        }
        seen.of(document.changes());
        if (!actions.describe(
                id, about.get(), document.changes(), visit.signedIn().id())) {
            throw Refused.stale();
        }
        return document(id);
    }

    @GetMapping(ITEM)
    @Told("The documents that prove an item.")
    List<Map<String, Object>> item(@PathVariable String round, @PathVariable String unit, @PathVariable String code) {
        return library.item(new ItemPlace(round, unit, code)).orElseThrow(EvidenceApi::absent).used().stream()
                .map(EvidenceApi::json)
                .toList();
    }

    @PostMapping(ITEM)
    @Told("Links a document of the library to an item.")
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

    @PostMapping(ITEM + "/{use}/remove")
    @Told("Takes the link of a document to an item away; the document stays in the library.")
    ResponseEntity<?> unlink(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            @PathVariable String code,
            @PathVariable UUID use) {
        return closed(visit, links.unlink(use, visit.signedIn().id()))
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
        return Problem.of(status.value(), code, said, Map.of());
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
