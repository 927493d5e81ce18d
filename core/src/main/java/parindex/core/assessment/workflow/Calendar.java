package parindex.core.assessment.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.language.Text;

/// The five dates of a round. An end is the first instant that is too late: what ends with 15 January ends at
/// 0:00:00 of the 16th, and 23:59:59 of the 15th is in time (E-15).
///
/// @param times the dates that are set
public record Calendar(Map<Milestone, Instant> times) {
    /// What dates mean on a calendar is the time of Viet Nam.
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /// No date is set.
    public static final Calendar EMPTY = new Calendar(Map.of());

    private static final Duration SECOND = Duration.ofSeconds(1);

    public Calendar {
        times = Map.copyOf(times);
    }

    /// Something that is wrong with the dates.
    ///
    /// @param at   the date that has to change
    /// @param said what is wrong
    public record Fault(Milestone at, Text said) {}

    /// All five dates.
    public static Calendar of(
            Instant opening, Instant selfEnds, Instant appraisalEnds, Instant explanationEnds, Instant publication) {
        return new Calendar(Map.of(
                Milestone.OPENING, opening,
                Milestone.SELF_ASSESSMENT_ENDS, selfEnds,
                Milestone.APPRAISAL_ENDS, appraisalEnds,
                Milestone.EXPLANATION_ENDS, explanationEnds,
                Milestone.PUBLICATION, publication));
    }

    public Optional<Instant> at(Milestone milestone) {
        return Optional.ofNullable(times.get(milestone));
    }

    /// The last second in which something is still in time, as people say it; for what is no end, the instant.
    public Optional<Instant> said(Milestone milestone) {
        return at(milestone).map(time -> milestone.isEnd() ? time.minus(SECOND) : time);
    }

    /// The calendar with a date as people say it: for an end, the last second in time.
    public Calendar with(Milestone milestone, Instant said) {
        var all = new EnumMap<Milestone, Instant>(Milestone.class);
        all.putAll(times);
        all.put(milestone, milestone.isEnd() ? said.plus(SECOND) : said);
        return new Calendar(all);
    }

    /// The day on which the round opens, in Viet Nam.
    public Optional<LocalDate> day() {
        return at(Milestone.OPENING).map(time -> time.atZone(ZONE).toLocalDate());
    }

    /// Dates that are missing, then dates that do not follow the one before, none for a sound calendar.
    public List<Fault> faults() {
        return Stream.concat(missing(), disordered()).toList();
    }

    private Stream<Fault> missing() {
        return Stream.of(Milestone.values())
                .filter(milestone -> at(milestone).isEmpty())
                .map(milestone -> new Fault(milestone, CalendarWording.missing(milestone)));
    }

    private Stream<Fault> disordered() {
        var set = Stream.of(Milestone.values()).filter(times::containsKey).toList();
        return IntStream.range(1, set.size())
                .filter(at -> !follows(set.get(at - 1), set.get(at)))
                .mapToObj(at -> new Fault(set.get(at), CalendarWording.disordered(this, set.get(at - 1), set.get(at))));
    }

    private boolean follows(Milestone before, Milestone after) {
        var first = at(before).orElseThrow();
        var second = at(after).orElseThrow();
        return after == Milestone.PUBLICATION ? !second.isBefore(first) : second.isAfter(first);
    }

    /// Until when one unit may enter one item: the end for all, or later where it was given more time; nothing where no
    /// end is set.
    ///
    /// @param given more time that the unit was given
    /// @param item  code of the item
    public Optional<Instant> until(Collection<Extension> given, String item) {
        return latest(given.stream().filter(extension -> extension.covers(item)));
    }

    /// Until when one unit may enter anything, and send.
    public Optional<Instant> until(Collection<Extension> given) {
        return latest(given.stream());
    }

    private Optional<Instant> latest(Stream<Extension> given) {
        return at(Milestone.SELF_ASSESSMENT_ENDS)
                .map(end -> given.map(Extension::until).reduce(end, (one, other) -> one.isAfter(other) ? one : other));
    }
}
