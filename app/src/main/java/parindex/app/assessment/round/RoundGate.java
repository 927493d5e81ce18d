package parindex.app.assessment.round;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.Round;
import parindex.app.assessment.RoundReading;
import parindex.app.kit.web.Person;
import parindex.app.kit.web.Visit;
import parindex.core.assessment.Right;
import parindex.core.assessment.workflow.Condition;
import parindex.core.assessment.workflow.Deed;
import parindex.core.assessment.workflow.Refusal;
import parindex.core.assessment.workflow.Seat;
import parindex.core.assessment.workflow.Situation;
import parindex.core.assessment.workflow.Standpoint;
import parindex.core.assessment.workflow.Workflow;

/// Lets those in who run a round; for all others it is not there.
@Component
public class RoundGate {
    private final RoundReading rounds;

    RoundGate(RoundReading rounds) {
        this.rounds = rounds;
    }

    /// The round of an address.
    public Round run(Visit visit, String slug) {
        return rounds.find(slug)
                .filter(round -> visit.signedIn().may(Right.RUN_ROUNDS, round.place()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Why a person may not do something with a whole round now.
    public static Optional<Refusal> refusal(Round round, Person person, Deed deed, Condition... met) {
        var who = Standpoint.of(person.duties(), Map.of(Seat.HOST, round.place()));
        return Workflow.refusal(Situation.of(round.stage(), met), who, deed);
    }
}
