package parindex.app.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parindex.core.assessment.work.Progress.Round;
import parindex.core.assessment.work.Reminder;
import parindex.core.assessment.work.WorkLine;

/// What one person has to do, as the database knows it now.
///
/// @param lines  by date
/// @param now    by the clock of the database
/// @param rounds open rounds that he sees
/// @param digest what he was reminded of today
public record WorkToday(List<WorkLine> lines, Instant now, List<Round> rounds, Optional<Digest> digest) {
    public WorkToday {
        lines = List.copyOf(lines);
        rounds = List.copyOf(rounds);
    }

    /// A digest of today.
    ///
    /// @param reminder what it says
    /// @param at       when it was made
    /// @param mailed   whether it also went out by mail
    public record Digest(Reminder reminder, Instant at, boolean mailed) {}
}
