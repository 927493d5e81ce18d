package parindex.core.assessment.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import parindex.core.assessment.EntryState;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.table.AllowedPoints;

/// What the council decided about a line, looked at before it is recorded.
///
/// @param points what the line is worth; nothing where none were given, or where it does not apply
/// @param reason why
/// @param number of the minutes, as it was typed
/// @param dated  day of the minutes, nothing where it was not given or makes no sense
public record Ruling(Optional<Points> points, String reason, String number, Optional<LocalDate> dated) {
    public Ruling {
        reason = reason.strip();
        number = number.strip();
    }

    /// Why it cannot be recorded like that, nothing where it can: no points, points that the rule cannot give,
    /// no minutes, another score than the one that stands or a correction without a reason.
    ///
    /// @param feed  what was decided before
    /// @param now   what the line holds
    /// @param today the council has met by then
    public Optional<Text> fault(LineFeed feed, OnTheTable now, AllowedPoints allowed, LocalDate today) {
        if (points.isEmpty() && now.state() != EntryState.NOT_APPLICABLE) {
            return Optional.of(AppraisalWording.noPoints());
        }
        return points.flatMap(allowed::refusal)
                .or(() -> unminuted(today))
                .or(() -> reason.isEmpty() && isDifferent(feed, now)
                        ? Optional.of(AppraisalWording.noReasonOfCouncil())
                        : Optional.empty());
    }

    private boolean isDifferent(LineFeed feed, OnTheTable now) {
        return feed.council().isPresent() || !points.equals(feed.points(now.points()));
    }

    /// What is wrong with the minutes alone.
    public Optional<Text> unminuted(LocalDate today) {
        if (number.isEmpty() || dated.isEmpty()) {
            return Optional.of(AppraisalWording.noMinutes());
        }
        return dated.filter(day -> day.isAfter(today)).map(ahead -> AppraisalWording.minutesAhead());
    }

    /// Where the council decided it; only after it was looked at.
    public Minutes minutes() {
        return new Minutes(number, dated.orElseThrow());
    }
}
