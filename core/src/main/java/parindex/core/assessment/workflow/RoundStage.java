package parindex.core.assessment.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import parindex.core.language.Text;

/// Where a round stands. What was decided about it and the clock tell together; nothing has to be switched over.
public enum RoundStage {
    /// Being prepared (đang chuẩn bị); only those who run it see it.
    PREPARING,
    /// Opened, and its first day has not come (đã mở, chưa đến ngày).
    ANNOUNCED,
    /// Units enter (tự đánh giá).
    SELF_ASSESSMENT,
    /// First appraisal (thẩm định lần 1).
    APPRAISAL,
    /// Units explain (giải trình).
    EXPLANATION,
    /// Second appraisal (thẩm định lần 2).
    SECOND_APPRAISAL,
    /// Published (đã công bố).
    CLOSED,
    /// Taken back before anything was entered (đã rút).
    WITHDRAWN;

    /// What was decided about a round.
    public enum State {
        PREPARING,
        OPEN,
        WITHDRAWN
    }

    /// The stage of a round at an instant.
    public static RoundStage of(State state, Calendar calendar, Instant now) {
        return switch (state) {
            case PREPARING -> PREPARING;
            case WITHDRAWN -> WITHDRAWN;
            case OPEN -> running(calendar, now);
        };
    }

    private static RoundStage running(Calendar calendar, Instant now) {
        if (!isPast(calendar.at(Milestone.OPENING), now)) {
            return ANNOUNCED;
        }
        if (!isPast(calendar.at(Milestone.SELF_ASSESSMENT_ENDS), now)) {
            return SELF_ASSESSMENT;
        }
        if (!isPast(calendar.at(Milestone.APPRAISAL_ENDS), now)) {
            return APPRAISAL;
        }
        if (!isPast(calendar.at(Milestone.EXPLANATION_ENDS), now)) {
            return EXPLANATION;
        }
        return isPast(calendar.at(Milestone.PUBLICATION), now) ? CLOSED : SECOND_APPRAISAL;
    }

    private static boolean isPast(Optional<Instant> milestone, Instant now) {
        return milestone.filter(time -> !now.isBefore(time)).isPresent();
    }

    /// Whether it was opened and is not over.
    public boolean isRunning() {
        return this == SELF_ASSESSMENT || this == APPRAISAL || this == EXPLANATION || this == SECOND_APPRAISAL;
    }

    /// The stage as it holds for a unit that was given more time: while that lasts, it still assesses itself.
    ///
    /// @param calendar dates of the round
    /// @param given    the time it was given, for the item or the sheet in question
    public RoundStage extended(Calendar calendar, Collection<Extension> given, Instant now) {
        return isRunning() && calendar.until(given).filter(now::isBefore).isPresent() ? SELF_ASSESSMENT : this;
    }

    public Text said() {
        return StageWording.said(this);
    }
}
