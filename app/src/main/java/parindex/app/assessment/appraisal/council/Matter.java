package parindex.app.assessment.appraisal.council;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.ProofFiles;
import parindex.app.assessment.appraisal.ledger.CheckLists;
import parindex.app.assessment.appraisal.ledger.CheckLists.Found;
import parindex.app.assessment.appraisal.ledger.CheckLists.Kind;
import parindex.core.assessment.appraisal.Answer;
import parindex.core.assessment.appraisal.LineOutcome;
import parindex.core.points.Points;

/// A line before the council, with the points that hang on it (E-20, E-25). Why it is there does not change by what the
/// council decides about it.
///
/// @param kinds    what is doubtful about it
/// @param disputed whether the unit disagrees and was not given what it claimed
/// @param hanging  points that a decision can move
record Matter(Line line, Set<Kind> kinds, boolean disputed, Points hanging) {
    Matter {
        kinds = Set.copyOf(kinds);
    }

    /// The lines that are doubtful or disputed, or that the council decided.
    static List<Matter> all(List<Line> lines, ProofFiles files) {
        // By identity: a line has much to compare, the whole sheet stands in it.
        Map<Line, Set<Kind>> found = CheckLists.of(lines, files).stream()
                .collect(groupingBy(Found::line, IdentityHashMap::new, mapping(Found::kind, toSet())));
        return lines.stream()
                .map(line -> of(line, found.getOrDefault(line, Set.of())))
                .filter(matter -> matter.disputed()
                        || matter.isDecided()
                        || !matter.kinds().isEmpty())
                .toList();
    }

    /// One line, whether it is doubtful or not.
    static Matter of(Line line, ProofFiles files) {
        return of(
                line,
                CheckLists.of(List.of(line), files).stream().map(Found::kind).collect(toSet()));
    }

    private static Matter of(Line line, Set<Kind> kinds) {
        var differs = !difference(outcome(line)).isZero();
        var disputed = line.standing().answer() == Answer.DISAGREES && differs;
        return new Matter(line, kinds, disputed, hanging(line, kinds, disputed));
    }

    private static LineOutcome outcome(Line line) {
        return new LineOutcome(
                line.unit().name(), line.item().code(), line.now().points(), line.feed());
    }

    /// Where points stand against points, what lies between them; where nothing was answered, all that can be reached;
    /// otherwise what the line counts and may lose.
    private static Points hanging(Line line, Set<Kind> kinds, boolean disputed) {
        var outcome = outcome(line);
        if (disputed || kinds.contains(Kind.DIFFERS)) {
            return size(difference(outcome));
        }
        return kinds.contains(Kind.NO_ANSWER) ? line.item().max() : outcome.appraised();
    }

    private static Points difference(LineOutcome outcome) {
        return outcome.appraised().minus(outcome.own());
    }

    private static Points size(Points points) {
        return points.isLessThan(Points.ZERO) ? Points.ZERO.minus(points) : points;
    }

    boolean isDecided() {
        return line.feed().council().isPresent();
    }

    /// Whether something changed since the council decided.
    boolean isChanged() {
        return isDecided() && !line.standing().changes().isEmpty();
    }

    /// Whether the council still has to look at it.
    boolean isOpen() {
        return !isDecided() || isChanged();
    }
}
