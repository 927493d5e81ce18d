package parindex.app.assessment.appraisal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.DecisionStore.Assigned;
import parindex.core.assessment.appraisal.Phase;
import parindex.core.assessment.appraisal.Stamp;
import parindex.core.assessment.appraisal.Verdict;
import parindex.core.points.Points;

/// Reads what stands around the lines of an appraiser: his rounds, and the feed under a line.
@Component
@Transactional(readOnly = true)
public class Appraisals {
    private final DecisionStore store;
    private final LineReading lines;
    private final Lineages lineages;

    Appraisals(DecisionStore store, LineReading lines, Lineages lineages) {
        this.store = store;
        this.lines = lines;
        this.lineages = lineages;
    }

    /// How many lines are assigned to the person, by round.
    public Map<UUID, Integer> assigned() {
        return store.assigned().stream().collect(Collectors.toMap(Assigned::round, Assigned::lines));
    }

    /// The decision of each line of some units that stands in the end, for those who run the round.
    public List<SettledLine> settled(Round round, UUID[] units) {
        return store.settled(round, units);
    }

    /// Something in the feed under a line, a phrase of the person, or a precedent.
    ///
    /// @param kind what it is
    /// @param text in plain words; a precedent is written as [Precedent] reads it
    public record Event(Kind kind, String text, Stamp stamp) {
        /// Kinds of events.
        public enum Kind {
            NOTE,
            REOPENED,
            PROVED,
            UNPROVED,
            PHRASE,
            PRECEDENT
        }
    }

    /// How another line of the same item was decided.
    ///
    /// @param year   of its round
    /// @param unit   name, empty where the person may not know it
    /// @param item   code under which it stood there
    /// @param own    points that the unit gave itself, nothing where it gave none
    /// @param points that were settled, nothing where the item does not apply
    public record Precedent(
            int year,
            String unit,
            String item,
            Phase phase,
            Verdict verdict,
            Optional<Points> own,
            Optional<Points> points,
            String reason) {}

    /// One line among all that are the person's, with its events; without them while he did not declare to be free of
    /// conflicts.
    public record Whole(List<Line> all, Line line, List<Event> events) {}

    /// Nothing where the line is none of his; one transaction.
    public Optional<Whole> whole(Round round, String path) {
        var all = lines.mine(round);
        return all.stream()
                .filter(line -> line.path().equals(path))
                .findFirst()
                .map(line ->
                        new Whole(all, line, line.conflict().orElse(true) ? List.<Event>of() : events(round, line)));
    }

    /// One line alone with its events, as above; 404 where it is none of his.
    public Whole whole(Round round, String unit, String item) {
        var line = lines.mine(round, unit, item);
        return new Whole(List.of(line), line, line.conflict().orElse(true) ? List.<Event>of() : events(round, line));
    }

    /// How other lines of the same item were decided, out of the events of a line; the newest first.
    public static List<Precedent> precedents(List<Event> events) {
        return events.stream()
                .filter(event -> event.kind() == Event.Kind.PRECEDENT)
                .sorted(Comparator.comparing((Event event) -> event.stamp().at())
                        .reversed())
                .map(event -> FeedJson.precedent(event.text()))
                .toList();
    }

    /// What happened under a line beside decisions and replies, as far as the person may see it.
    public List<Event> events(Round round, Line line) {
        return store.events(round, line, lineages.of(round, line)).stream()
                .map(event ->
                        new Event(Event.Kind.valueOf(event.kind()), event.text(), new Stamp(event.by(), event.at())))
                .toList();
    }
}
