package parindex.core.assessment.work;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What one person is reminded of on one day: one message however many lines. A line reminds 7 days and 1 day
/// before its end, and when it is over: on the first day and then every week.
///
/// @param overdue lines whose time is over
/// @param nextDay lines that end within a day
/// @param week    lines that end within seven days
public record Reminder(int overdue, int nextDay, int week) {
    private static final int WEEK = 7;

    /// The reminder of a day, nothing when no line reminds.
    ///
    /// @param since the last day on which reminders were made; what fell on a day without them is made up for
    public static Optional<Reminder> of(List<WorkLine> lines, LocalDate since, Instant now) {
        var passed = Math.clamp(ChronoUnit.DAYS.between(since, WorkLine.day(now)), 1, WEEK);
        var reminder = new Reminder(
                count(lines, line -> remindsOver(line, passed, now)),
                count(lines, line -> remindsBefore(line, 1, passed, now)),
                count(lines, line -> remindsBefore(line, WEEK, passed, now) && !remindsBefore(line, 1, passed, now)));
        return reminder.lines() == 0 ? Optional.empty() : Optional.of(reminder);
    }

    /// How many lines it speaks of.
    public int lines() {
        return overdue + nextDay + week;
    }

    private static int count(List<WorkLine> lines, Predicate<WorkLine> reminds) {
        return (int) lines.stream().filter(reminds).count();
    }

    /// Whether the day so long before the end came since the last reminders.
    private static boolean remindsBefore(WorkLine line, int ahead, long passed, Instant now) {
        return !line.isOverdue(now)
                && line.days(now)
                        .filter(days -> days <= ahead && days + passed > ahead)
                        .isPresent();
    }

    private static boolean remindsOver(WorkLine line, long passed, Instant now) {
        return line.isOverdue(now)
                && line.deadline()
                        .map(end -> Duration.between(end, now).toDays())
                        .filter(days -> days % WEEK < passed)
                        .isPresent();
    }
}
