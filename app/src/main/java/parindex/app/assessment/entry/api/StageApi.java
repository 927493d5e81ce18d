package parindex.app.assessment.entry.api;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.entry.SheetReading;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.assessment.entry.sending.Sendings;
import parindex.app.assessment.entry.sending.StageActions.Step;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Told;

/// A sheet and the steps of its parts, for programs.
@RestController
class StageApi {
    private static final String SHEET = "/api/v1/assessment/{round}/units/{unit}";
    private static final int LONGEST = 2000;
    private static final int LOCKED = 423;
    private static final int FORBIDDEN = 403;

    private final SheetReading reading;
    private final Sendings sendings;

    StageApi(SheetReading reading, Sendings sendings) {
        this.reading = reading;
        this.sendings = sendings;
    }

    @GetMapping(SHEET)
    @Told("A sheet: how far it is, its cells, and what its checks found.")
    ResponseEntity<SheetJson> sheet(Visit visit, @PathVariable String round, @PathVariable String unit) {
        var sheet = reading.sheet(new At(round, unit), visit.signedIn());
        return Seen.answer(SheetJson.version(sheet), SheetJson.of(sheet, visit.words()));
    }

    @PostMapping(SHEET + "/complete")
    @Told("Says that the parts of the caller are complete.")
    ResponseEntity<SheetJson> complete(Visit visit, @PathVariable String round, @PathVariable String unit, Seen seen) {
        return move(visit, new At(round, unit), seen, "", Step.COMPLETE);
    }

    @PostMapping(SHEET + "/resume")
    @Told("Takes complete parts of the caller back to go on with them.")
    ResponseEntity<SheetJson> resume(Visit visit, @PathVariable String round, @PathVariable String unit, Seen seen) {
        return move(visit, new At(round, unit), seen, "", Step.TAKE_BACK);
    }

    /// The part of an agency.
    ///
    /// @param agency its word in addresses
    record Approved(String agency) {}

    @PostMapping(SHEET + "/approve")
    @Told("Approves the part of an agency.")
    ResponseEntity<SheetJson> approve(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            Seen seen,
            @RequestBody Approved approved) {
        return move(visit, new At(round, unit), seen, approved.agency(), Step.APPROVE);
    }

    /// The part of an agency, and why it goes back.
    record Returned(String agency, String words) {}

    @PostMapping(SHEET + "/return")
    @Told("Gives the part of an agency back, with words.")
    ResponseEntity<SheetJson> back(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            Seen seen,
            @RequestBody Returned returned) {
        var words = returned.words().strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            reading.sheet(new At(round, unit), visit.signedIn());
            throw new Refused(422, "words-wanted", null, Map.of());
        }
        return move(visit, new At(round, unit), seen, returned.agency(), Step.returned(words));
    }

    private ResponseEntity<SheetJson> move(Visit visit, At at, Seen seen, String agency, Step step) {
        seen.of(SheetJson.version(reading.sheet(at, visit.signedIn())));
        sendings.move(at, agency, step, visit.signedIn()).ifPresent(why -> {
            throw new Refused(why.yours() ? LOCKED : FORBIDDEN, why.code(), why.said(), Map.of());
        });
        return sheet(visit, at.round(), at.unit());
    }
}
