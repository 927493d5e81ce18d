package parindex.app.assessment.appraisal;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.Round;
import parindex.app.assessment.RoundReading;
import parindex.app.kit.web.Person;
import parindex.core.assessment.Right;
import parindex.core.assessment.workflow.Condition;
import parindex.core.assessment.workflow.Deed;
import parindex.core.assessment.workflow.PartStage;
import parindex.core.assessment.workflow.Refusal;
import parindex.core.assessment.workflow.Refusal.Reason;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.assessment.workflow.Seat;
import parindex.core.assessment.workflow.SheetStage;
import parindex.core.assessment.workflow.Situation;
import parindex.core.assessment.workflow.Standpoint;
import parindex.core.assessment.workflow.Workflow;

/// Lets appraisers in, and says why something cannot be done with a line now.
@Component
public class AppraisalGate {
    private final RoundReading rounds;

    AppraisalGate(RoundReading rounds) {
        this.rounds = rounds;
    }

    /// The round of an address, for its appraisers; 404 for all others.
    public Round round(Person person, String slug) {
        return rounds.find(slug)
                .filter(round -> round.state() == RoundStage.State.OPEN && person.may(Right.APPRAISE, round.place()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Why an appraiser may not do something with a line of his, nothing where he may.
    public static Optional<Refusal> refusal(Round round, Line line, Person person, Deed deed) {
        var met = EnumSet.of(Condition.FROM_ELSEWHERE, Condition.LINE_ASSIGNED);
        line.conflict().filter(conflict -> !conflict).ifPresent(free -> met.add(Condition.NO_CONFLICT));
        if (line.feed().council().isEmpty()) {
            met.add(Condition.BEFORE_COUNCIL);
        }
        var sheet = line.unit().sent().isPresent() ? SheetStage.SENT : SheetStage.DRAFTING;
        var now = new Situation(round.stage(), sheet, PartStage.APPROVED, met);
        return Workflow.refusal(now, Standpoint.of(person.duties(), Map.of(Seat.HOST, round.place())), deed);
    }

    /// The refusal of the database behind a failure, nothing where it is another failure.
    public static Optional<Refusal> refusal(RuntimeException failure, Deed deed) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return reason(String.valueOf(refused.getSQLState())).map(reason -> new Refusal(reason, deed));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> reason(String state) {
        return switch (state) {
            case "PI001" -> Optional.of(Reason.STAGE_OVER);
            case "PI010" -> Optional.of(Reason.OWN_UNIT);
            case "PI011" -> Optional.of(Reason.NOT_ASSIGNED);
            case "PI012" -> Optional.of(Reason.CONFLICT_OPEN);
            case "PI013" -> Optional.of(Reason.SHEET_NOT_SENT);
            case "PI014" -> Optional.of(Reason.NOT_QUESTIONED);
            case "PI016" -> Optional.of(Reason.COUNCIL_DECIDED);
            case "PI017" -> Optional.of(Reason.OWN_APPRAISAL);
            case "PI018" -> Optional.of(Reason.PUBLISHED);
            default -> Optional.empty();
        };
    }
}
