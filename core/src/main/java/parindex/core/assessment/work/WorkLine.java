package parindex.core.assessment.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.language.Text;

/// One thing to do, with the one place where it is done.
///
/// @param kind     what sort of thing
/// @param text     what is to be done
/// @param about    for which unit, in which round; empty where that says nothing
/// @param deadline the first instant that is too late, nothing where there is no hurry
/// @param url      address of the place
public record WorkLine(Kind kind, Text text, Text about, Optional<Instant> deadline, String url) {
    /// First what ends first; what has no end comes last.
    static final Comparator<WorkLine> BY_DATE = Comparator.comparing(
                    (WorkLine line) -> line.deadline().orElse(Instant.MAX))
            .thenComparing(WorkLine::kind)
            .thenComparing(line -> line.about().vi());

    /// Sorts of things to do.
    public enum Kind {
        /// Set right what was given back.
        RETURNED,
        /// Enter figures that are missing.
        FILL,
        /// Add documents that are missing.
        PROVE,
        /// Say that the part is complete.
        COMPLETE,
        /// Approve what an agency entered.
        APPROVE,
        /// Send the sheet of a unit.
        SEND,
        /// Explain lines that were asked about.
        EXPLAIN,
        /// Judge lines that are assigned to one.
        APPRAISE,
        /// Record what the council decided.
        DECIDE,
        /// Finish preparing a round and open it.
        OPEN_ROUND,
        /// Look after units that have not sent.
        FOLLOW,
        /// Read notices.
        READ;

        /// What the button says that leads to the place.
        public Text button() {
            return WorkWording.button(this);
        }
    }

    /// Lines that an appraiser has to judge.
    public static WorkLine appraise(int lines, String round, Optional<Instant> deadline, String url) {
        return new WorkLine(Kind.APPRAISE, WorkWording.appraise(lines), Text.same(round), deadline, url);
    }

    /// Lines of which somebody records what the council decided.
    public static WorkLine decide(int lines, String round, Optional<Instant> deadline, String url) {
        return new WorkLine(Kind.DECIDE, WorkWording.decide(lines), Text.same(round), deadline, url);
    }

    /// Lines that a unit has to explain.
    public static WorkLine explain(int lines, String about, Optional<Instant> deadline, String url) {
        return new WorkLine(Kind.EXPLAIN, WorkWording.explain(lines), Text.same(about), deadline, url);
    }

    /// Days on the calendar of Viet Nam from today to the last one; below zero when it is over. Nothing without an end.
    public Optional<Long> days(Instant now) {
        return lastDay().map(last -> ChronoUnit.DAYS.between(day(now), last));
    }

    /// The day of the last second, nothing without an end.
    public Optional<LocalDate> lastDay() {
        return deadline.map(end -> day(end.minusSeconds(1)));
    }

    /// Whether the last second is over.
    public boolean isOverdue(Instant now) {
        return deadline.filter(end -> !end.isAfter(now)).isPresent();
    }

    /// How long there is: "còn 6 ngày", "quá hạn 2 ngày"; empty without an end.
    public Text left(Instant now) {
        return days(now).map(days -> WorkWording.left(days, isOverdue(now))).orElse(Text.same(""));
    }

    /// The day in Viet Nam on which something falls.
    static LocalDate day(Instant instant) {
        return instant.atZone(Calendar.ZONE).toLocalDate();
    }
}
