package parindex.app.assessment.appraisal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.DecisionStore.Assigned;
import parindex.core.assessment.appraisal.Stamp;

/// Reads what stands around the lines of an appraiser: his rounds, and the feed under a line.
@Component
@Transactional(readOnly = true)
public class Appraisals {
    private final DecisionStore store;

    Appraisals(DecisionStore store) {
        this.store = store;
    }

    /// How many lines are assigned to the person, by round.
    public Map<UUID, Integer> assigned() {
        return store.assigned().stream().collect(Collectors.toMap(Assigned::round, Assigned::lines));
    }

    /// Something in the feed under a line, or a phrase of the person.
    ///
    /// @param kind NOTE, REOPENED, PROVED, UNPROVED, PHRASE
    public record Event(Kind kind, String text, Stamp stamp) {
        /// Kinds of events.
        public enum Kind {
            NOTE,
            REOPENED,
            PROVED,
            UNPROVED,
            PHRASE
        }
    }

    /// Notes, reopenings and documents of a line in order, and the phrases of the person.
    public List<Event> events(Round round, Line line) {
        return store.events(round, line).stream()
                .map(event ->
                        new Event(Event.Kind.valueOf(event.kind()), event.text(), new Stamp(event.by(), event.at())))
                .toList();
    }
}
