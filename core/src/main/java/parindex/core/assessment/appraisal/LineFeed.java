package parindex.core.assessment.appraisal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.points.Points;

/// Everything that was decided and replied about one line, in order. What the line is, is worked out of this and never
/// stored.
///
/// @param decisions of appraisers
/// @param replies   of the unit
/// @param reopened  when the host reopened the line, and who
public record LineFeed(List<LineDecision> decisions, List<Reply> replies, List<Stamp> reopened) {
    public static final LineFeed EMPTY = new LineFeed(List.of(), List.of(), List.of());

    public LineFeed {
        decisions = sorted(decisions, LineDecision::stamp);
        replies = sorted(replies, Reply::stamp);
        reopened = sorted(reopened, stamp -> stamp);
    }

    private static <T> List<T> sorted(List<T> events, java.util.function.Function<T, Stamp> stamp) {
        return events.stream()
                .sorted(Comparator.comparing(event -> stamp.apply(event).at()))
                .toList();
    }

    /// The last decision, nothing where there is none.
    public Optional<LineDecision> last() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /// The last decision of an appraisal.
    public Optional<LineDecision> last(Phase phase) {
        return last(decisions.stream().filter(decision -> decision.phase() == phase));
    }

    /// The last decision of an appraisal that settled the points.
    public Optional<LineDecision> settled(Phase phase) {
        return last(decisions.stream()
                .filter(decision ->
                        decision.phase() == phase && decision.verdict().settles()));
    }

    private static Optional<LineDecision> last(Stream<LineDecision> some) {
        return some.reduce((before, after) -> after);
    }

    /// The decision that stands: of the council, otherwise of the appraisers (E-20).
    public Optional<LineDecision> standing() {
        return council().or(this::appraised);
    }

    /// What the council decided last, nothing where it did not.
    public Optional<LineDecision> council() {
        return settled(Phase.COUNCIL);
    }

    /// The decision of the appraisers that stands, or stood before the council: of the second appraisal, otherwise of
    /// the first.
    public Optional<LineDecision> appraised() {
        return settled(Phase.SECOND).or(() -> settled(Phase.FIRST));
    }

    /// The last reply, nothing where the unit gave none.
    public Optional<Reply> reply() {
        return replies.isEmpty() ? Optional.empty() : Optional.of(replies.getLast());
    }

    /// The reply that came after what the unit was asked or told last, nothing where none did.
    public Optional<Reply> answer() {
        var asked = questioned();
        return reply().filter(reply -> asked.isEmpty()
                || reply.stamp().isAfter(asked.get())
                || reply.stamp().at().equals(asked.get().at()));
    }

    /// When the unit was asked, given another score, or had the line reopened in the first appraisal; nothing where
    /// none of that stands.
    public Optional<Stamp> questioned() {
        var decision = last(Phase.FIRST)
                .filter(last -> last.verdict() == Verdict.ASKED || last.differs())
                .map(LineDecision::stamp);
        var again = reopened.isEmpty() ? Optional.<Stamp>empty() : Optional.of(reopened.getLast());
        return Stream.of(decision, again).flatMap(Optional::stream).max(Comparator.comparing(Stamp::at));
    }

    /// Whether the unit may reply and add documents before the others may: it was asked, or the line was reopened.
    public boolean isAsked() {
        return !reopened.isEmpty()
                || last(Phase.FIRST)
                        .filter(last -> last.verdict() == Verdict.ASKED)
                        .isPresent();
    }

    /// What the line is worth: by the council, otherwise by the second appraisal, otherwise by the first, otherwise as
    /// computed (exact).
    public Optional<Points> points(Optional<Points> computed) {
        return standing().map(LineDecision::points).orElse(computed);
    }

    /// When the line last asked for somebody: sent, replied, or changed.
    Optional<Instant> moved() {
        return Stream.of(
                        last().map(LineDecision::stamp),
                        reply().map(Reply::stamp),
                        reopened.isEmpty() ? Optional.<Stamp>empty() : Optional.of(reopened.getLast()))
                .flatMap(Optional::stream)
                .map(Stamp::at)
                .max(Comparator.naturalOrder());
    }
}
