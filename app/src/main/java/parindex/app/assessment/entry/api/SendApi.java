package parindex.app.assessment.entry.api;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import parindex.app.assessment.entry.SheetReading;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.assessment.entry.sending.Sendings;
import parindex.app.kit.journal.ReceiptJson;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Told;

/// Sending a sheet with its signed file, and the receipt, for programs.
@RestController
class SendApi {
    private static final String SHEET = "/api/v1/assessment/{round}/units/{unit}";

    private final SheetReading reading;
    private final Sendings sendings;

    SendApi(SheetReading reading, Sendings sendings) {
        this.reading = reading;
        this.sendings = sendings;
    }

    @GetMapping(path = SHEET + "/receipt", produces = MediaType.APPLICATION_JSON_VALUE)
    @Told("The receipt of a sending, which verifies offline.")
    ResponseEntity<String> receipt(Visit visit, @PathVariable String round, @PathVariable String unit) {
        var receipt = sendings.shown(reading.sheet(new At(round, unit), visit.signedIn()));
        return ResponseEntity.ok(ReceiptJson.text(receipt));
    }

    @PostMapping(path = SHEET + "/send", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Told("Sends a sheet with its signed file; note says what is unusual. The answer is the receipt.")
    ResponseEntity<String> send(
            Visit visit,
            @PathVariable Map<String, String> place,
            Seen seen,
            @RequestHeader("Idempotency-Key") String key,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String note)
            throws IOException {
        var at = new At(place.getOrDefault("round", ""), place.getOrDefault("unit", ""));
        var sheet = reading.sheet(at, visit.signedIn());
        seen.of(SheetJson.version(sheet));
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (var bytes = file.getInputStream()) {
            var version = sheet.head().stage().version();
            var handed = new Sendings.Handed(name, bytes, note, key, version);
            return switch (sendings.send(at, handed, visit.signedIn())) {
                case Sendings.Result.Sent ignored -> receipt(visit, at.round(), at.unit());
                case Sendings.Result.Refused(var said) -> throw new Refused(409, "refused", said, Map.of());
                case Sendings.Result.Stopped(var finding) ->
                    throw new Refused(
                            409,
                            "stopped",
                            finding.said(),
                            Map.of("item", finding.item().toString()));
            };
        }
    }
}
