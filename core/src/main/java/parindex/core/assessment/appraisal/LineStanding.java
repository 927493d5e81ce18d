package parindex.core.assessment.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parindex.core.assessment.appraisal.OnTheTable.Change;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.points.Points;

/// Where a line stands, worked out of its feed, of what it holds now, and of the stage of the round.
///
/// @param feed  what was decided and replied
/// @param now   what the line holds
/// @param stage of the round
public record LineStanding(LineFeed feed, OnTheTable now, RoundStage stage) {
    /// Where the line stands for its appraiser.
    public LineState state() {
        if (stage == RoundStage.CLOSED
                || stage == RoundStage.WITHDRAWN
                || feed.council().isPresent()) {
            return LineState.DONE;
        }
        var last = feed.last();
        if (last.isEmpty()) {
            return feed.reopened().isEmpty() || !isOpenToUnit() ? LineState.NEW : waiting();
        }
        if (last.get().verdict().settles() && isChanged()) {
            return LineState.CHANGED;
        }
        return last.get().phase() == Phase.SECOND ? LineState.DONE : afterFirst(last.get());
    }

    private LineState afterFirst(LineDecision last) {
        if (feed.questioned().isEmpty()) {
            return LineState.DONE;
        }
        return switch (answer()) {
            case AWAITED ->
                last.verdict() == Verdict.ASKED || stage == RoundStage.EXPLANATION ? waiting() : LineState.DONE;
            case DISAGREES -> LineState.ANSWERED;
            case AGREES -> last.verdict() == Verdict.ASKED ? LineState.ANSWERED : LineState.DONE;
            case SILENT -> last.verdict() == Verdict.ASKED ? LineState.UNANSWERED : LineState.DONE;
            case NOT_ASKED -> LineState.DONE;
        };
    }

    private LineState waiting() {
        return feed.answer().isPresent() ? LineState.ANSWERED : LineState.EXPLAINING;
    }

    /// Whether the unit can reply in this stage.
    private boolean isOpenToUnit() {
        return stage == RoundStage.APPRAISAL || stage == RoundStage.EXPLANATION;
    }

    /// Whether the unit may see the first appraisal of the line and reply now: asked or reopened at any time, all that
    /// was scored otherwise once explanation has begun.
    public boolean isQuestioned() {
        return stage == RoundStage.EXPLANATION ? feed.questioned().isPresent() : feed.isAsked();
    }

    /// Where the explanation stands. After the date, no reply is silence.
    public Answer answer() {
        if (feed.questioned().isEmpty()) {
            return Answer.NOT_ASKED;
        }
        return feed.answer()
                .map(reply -> reply.stance() == Stance.AGREE ? Answer.AGREES : Answer.DISAGREES)
                .orElse(isOpenToUnit() ? Answer.AWAITED : Answer.SILENT);
    }

    /// What changed since the last decision that settled points; empty where nothing did.
    public List<Change> changes() {
        return feed.last()
                .filter(last -> last.verdict().settles())
                .map(last -> last.seen().changes(now))
                .orElse(List.of());
    }

    private boolean isChanged() {
        return !changes().isEmpty();
    }

    /// What the line is worth now.
    public Optional<Points> points() {
        return feed.points(now.points());
    }

    /// Since when it waits, from `sent` where nothing happened after that.
    public Instant since(Instant sent) {
        return feed.moved().filter(sent::isBefore).orElse(sent);
    }
}
