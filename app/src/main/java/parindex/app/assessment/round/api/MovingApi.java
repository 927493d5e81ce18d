package parindex.app.assessment.round.api;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.round.MovingActions;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Told;

/// Moves dates of an open round for everybody, for programs.
@RestController
class MovingApi {
    private final RoundGate gate;
    private final MovingActions actions;

    MovingApi(RoundGate gate, MovingActions actions) {
        this.gate = gate;
        this.actions = actions;
    }

    /// Dates to move; what is left out stays.
    ///
    /// @param dates  by their words, each with an offset
    /// @param reason told to all who take part
    record Moved(Map<String, String> dates, String reason) {}

    @PostMapping("/api/v1/rounds/{round}/dates")
    @Told("Moves dates of an open round for everybody, with a reason.")
    ResponseEntity<RoundJson> move(Visit visit, @PathVariable String round, Seen seen, @RequestBody Moved moved) {
        var found = gate.run(visit, round);
        seen.of(found.version());
        var calendar = RoundApi.calendar(found, moved.dates()).orElseThrow(RoundApi::noTime);
        var wanted = new Wanted(found.id(), found.version(), visit.signedIn());
        Refused.conflict(actions.move(wanted, calendar, moved.reason()));
        return RoundApi.answer(gate.run(visit, round));
    }
}
