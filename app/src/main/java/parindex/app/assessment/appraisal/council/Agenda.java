package parindex.app.assessment.appraisal.council;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.ProofFiles;
import parindex.app.assessment.appraisal.ledger.CheckLists;
import parindex.app.assessment.appraisal.ledger.CheckLists.Kind;
import parindex.core.assessment.appraisal.Answer;
import parindex.core.assessment.appraisal.LineOutcome;
import parindex.core.points.Points;

/// What is laid before the council: every line that is doubtful or disputed, or that it decided, once, with the points
/// that hang on it; those with most points first (E-20, E-25). Why a line is here does not change by what the council
/// decides about it.
///
/// @param matters the lines
record Agenda(List<Matter> matters) {
    /// A line.
    ///
    /// @param kinds    what is doubtful about it
    /// @param disputed whether the unit disagrees and was not given what it claimed
    /// @param hanging  points that a decision can move
    record Matter(Line line, Set<Kind> kinds, boolean disputed, Points hanging) {
        Matter {
            kinds = Set.copyOf(kinds);
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

    private static LineOutcome outcome(Line line) {
        return new LineOutcome(
                line.unit().name(), line.item().code(), line.now().points(), line.feed());
    }

    static Agenda of(List<Line> lines, ProofFiles files) {
        Map<Line, Set<Kind>> found = CheckLists.of(lines, files).stream()
                .collect(groupingBy(
                        CheckLists.Found::line,
                        IdentityHashMap::new, // a line has much to compare: the whole sheet stands in it
                        Collectors.mapping(CheckLists.Found::kind, toSet())));
        return new Agenda(lines.stream()
                .map(line -> matter(line, found.getOrDefault(line, Set.of())))
                .filter(matter -> matter.disputed()
                        || matter.isDecided()
                        || !matter.kinds().isEmpty())
                .sorted(Comparator.comparing(Matter::hanging)
                        .reversed()
                        .thenComparing(matter -> matter.line().unit().name())
                        .thenComparing(matter -> matter.line().item().code()))
                .toList());
    }

    /// One line, whether it is doubtful or not.
    static Matter matter(Line line, ProofFiles files) {
        var kinds = CheckLists.of(List.of(line), files).stream()
                .map(CheckLists.Found::kind)
                .collect(toSet());
        return matter(line, kinds);
    }

    private static Matter matter(Line line, Set<Kind> kinds) {
        var differs = !difference(outcome(line)).isZero();
        var disputed = line.standing().answer() == Answer.DISAGREES && differs;
        return new Matter(line, kinds, disputed, hanging(line, kinds, disputed));
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

    /// Lines that the council still has to look at.
    List<Matter> open() {
        return matters.stream().filter(Matter::isOpen).toList();
    }

    /// What hangs on these.
    Points hanging() {
        return Points.sum(open().stream().map(Matter::hanging));
    }
}
