package parindex.app.assessment.round;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.Announcement;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.kit.storage.Journal;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.language.Text;

/// Moves dates of an open round for everybody: with a reason, announced to all who take part, one line in the journal.
/// More time for one unit alone is an extension, never this.
@Component
public class MovingActions {
    private final PreparationStore rounds;
    private final Journal journal;
    private final ApplicationEventPublisher news;

    MovingActions(PreparationStore rounds, Journal journal, ApplicationEventPublisher news) {
        this.rounds = rounds;
        this.journal = journal;
        this.news = news;
    }

    /// @param calendar all five dates, moved and unmoved
    /// @return why nothing was moved
    @Transactional
    public Optional<Text> move(Wanted wanted, Calendar typed, String reason) {
        var round = rounds.lock(wanted.round()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (round.version() != wanted.version()) {
            return Optional.of(RoundWording.changedMeanwhile());
        }
        var calendar = kept(round.calendar(), typed);
        var moved = moved(round, calendar);
        var refusal = refusal(round, calendar, moved, reason.strip());
        if (refusal.isPresent()) {
            return refusal;
        }
        rounds.save(round, round.name(), round.year(), calendar);
        rounds.touch(round.id());
        var by = wanted.person().id();
        journal.write(by, "round-moved", round.admin(), detail(round, calendar, moved) + "; " + reason.strip());
        var body = moved.stream()
                .map(one -> MovingWording.moved(one, round.calendar(), calendar).vi())
                .collect(Collectors.joining("\n"));
        news.publishEvent(new Announcement(
                round.host().id(),
                MovingWording.title(round.name()).vi(),
                body + "\n" + MovingWording.reason(reason.strip()).vi(),
                by));
        return Optional.empty();
    }

    /// Dates are typed to the second: what was not changed stays as exact as it was.
    private static Calendar kept(Calendar before, Calendar typed) {
        var times = new EnumMap<Milestone, Instant>(Milestone.class);
        times.putAll(typed.times());
        before.times()
                .forEach((milestone, time) -> times.computeIfPresent(
                        milestone,
                        (same, wanted) -> wanted.equals(time.truncatedTo(ChronoUnit.SECONDS)) ? time : wanted));
        return new Calendar(times);
    }

    private static List<Milestone> moved(Round round, Calendar calendar) {
        return Arrays.stream(Milestone.values())
                .filter(one -> !round.calendar().at(one).equals(calendar.at(one)))
                .toList();
    }

    private static Optional<Text> refusal(Round round, Calendar calendar, List<Milestone> moved, String reason) {
        if (round.state() != RoundStage.State.OPEN) {
            return Optional.of(MovingWording.notOpen());
        }
        if (moved.isEmpty()) {
            return Optional.of(MovingWording.nothing());
        }
        if (reason.isEmpty()) {
            return Optional.of(MovingWording.noReason());
        }
        return moved.stream()
                .flatMap(one -> fault(round, calendar, one).stream())
                .findFirst()
                .or(() -> calendar.faults().stream().map(Calendar.Fault::said).findFirst());
    }

    /// What is past stays as it was, and what is moved lies still ahead.
    private static Optional<Text> fault(Round round, Calendar calendar, Milestone moved) {
        if (round.calendar()
                .at(moved)
                .filter(time -> !time.isAfter(round.now()))
                .isPresent()) {
            return Optional.of(MovingWording.isPast(moved, round.calendar()));
        }
        return calendar.at(moved).filter(time -> !time.isAfter(round.now())).isPresent()
                ? Optional.of(MovingWording.intoThePast(moved, calendar))
                : Optional.empty();
    }

    private static String detail(Round round, Calendar calendar, List<Milestone> moved) {
        return moved.stream()
                .map(one -> one.name() + " " + round.calendar().said(one).orElseThrow() + " -> "
                        + calendar.said(one).orElseThrow())
                .collect(Collectors.joining(", "));
    }
}
