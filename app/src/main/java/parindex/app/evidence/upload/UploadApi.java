package parindex.app.evidence.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.evidence.upload.Progress.Finished;
import parindex.app.evidence.upload.Progress.Going;
import parindex.app.evidence.upload.Progress.Refused;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Told;
import parindex.app.kit.web.error.Problem;
import parindex.core.evidence.EvidenceLimits;

/// Uploads that can be taken up again: begun, sent piece by piece, finished.
@RestController
class UploadApi {
    private static final String ALL = "/api/v1/evidence/uploads";
    private static final String ONE = ALL + "/{id}";
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final Uploads uploads;

    UploadApi(Uploads uploads) {
        this.uploads = uploads;
    }

    /// What begins an upload.
    ///
    /// @param name  of the file
    /// @param bytes its length
    /// @param unit  to whose library it goes
    record Begin(
            @Nullable String name, long bytes, @Nullable UUID unit) {}

    /// What ends an upload.
    ///
    /// @param document of which it is a new version; nothing for a document of its own
    record Finish(@Nullable UUID document) {}

    @PostMapping(ALL)
    @Told("Begins an upload to the library of a unit (its number); its number is the key of this request.")
    ResponseEntity<Map<String, Object>> begin(
            Visit visit, @RequestHeader("Idempotency-Key") UUID key, @RequestBody Begin begin) throws IOException {
        var name = Optional.ofNullable(begin.name()).orElse("");
        if (begin.unit() == null) {
            return answer(visit, UploadWording.absent(), OK);
        }
        return answer(visit, uploads.begin(key, begin.unit(), name, begin.bytes(), by(visit)), CREATED);
    }

    @GetMapping(ONE)
    @Told("How far an upload is.")
    ResponseEntity<Map<String, Object>> howFar(Visit visit, @PathVariable UUID id) throws IOException {
        return answer(visit, uploads.at(id), OK);
    }

    @PutMapping(ONE)
    @Told("Appends the bytes of the body to an upload.")
    ResponseEntity<Map<String, Object>> append(
            Visit visit, @PathVariable UUID id, @RequestParam long offset, HttpServletRequest request)
            throws IOException {
        return answer(visit, uploads.append(id, offset, request.getInputStream()), OK);
    }

    @PostMapping(ONE + "/finish")
    @Told("Takes a whole upload into the library, as a document or as a new version of one.")
    ResponseEntity<Map<String, Object>> finish(Visit visit, @PathVariable UUID id, @RequestBody Finish finish)
            throws IOException {
        return answer(visit, uploads.finish(id, Optional.ofNullable(finish.document()), by(visit)), OK);
    }

    private static UUID by(Visit visit) {
        return visit.signedIn().id();
    }

    private static ResponseEntity<Map<String, Object>> answer(Visit visit, Progress progress, int status) {
        return switch (progress) {
            case Going going ->
                ResponseEntity.status(status)
                        .header("Upload-Offset", String.valueOf(going.offset()))
                        .body(Map.of(
                                "id", going.id(),
                                "file", going.file(),
                                "offset", going.offset(),
                                "bytes", going.bytes(),
                                "piece", EvidenceLimits.PIECE));
            case Finished finished ->
                ResponseEntity.status(status)
                        .body(Map.of(
                                "document", finished.document(),
                                "version", finished.version(),
                                "known", finished.known()));
            case Refused refused -> problem(visit, refused);
        };
    }

    private static ResponseEntity<Map<String, Object>> problem(Visit visit, Refused refused) {
        var code = refused.why().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return Problem.of(refused.why().status(), code, visit.words().say(refused.said()), Map.of());
    }
}
