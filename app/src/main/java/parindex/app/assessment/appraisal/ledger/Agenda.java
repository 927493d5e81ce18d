package parindex.app.assessment.appraisal.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parindex.app.assessment.appraisal.AppraisalActions;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.ledger.CheckLists.Kind;
import parindex.core.assessment.appraisal.Answer;
import parindex.core.assessment.appraisal.LineOutcome;
import parindex.core.points.Points;

/// What is laid before the council: every line that is doubtful or disputed, once, with the points that hang on it;
/// those with most points first (E-20, E-25).
///
/// @param matters the lines
record Agenda(List<Matter> matters) {
    /// A line.
    ///
    /// @param kinds    what is doubtful about it
    /// @param disputed whether the unit disagrees and was not given what it claimed
    /// @param hanging  points that a decision can move
    record Matter(Line line, Set<Kind> kinds, boolean disputed, Points hanging) {
        LineOutcome outcome() {
            return Agenda.outcome(line);
        }
    }

    private static LineOutcome outcome(Line line) {
        return new LineOutcome(
                line.unit().name(), line.item().code(), line.now().points(), line.feed());
    }

    static Agenda of(List<Line> lines, AppraisalActions files) {
        Map<Line, Set<Kind>> found = CheckLists.of(lines, files).stream()
                .collect(groupingBy(
                        CheckLists.Found::line,
                        LinkedHashMap::new,
                        Collectors.mapping(CheckLists.Found::kind, toSet())));
        return new Agenda(lines.stream()
                .map(line -> matter(line, found.getOrDefault(line, Set.of())))
                .filter(matter -> matter.disputed() || !matter.kinds().isEmpty())
                .sorted(Comparator.comparing(Matter::hanging)
                        .reversed()
                        .thenComparing(matter -> matter.line().unit().name())
                        .thenComparing(matter -> matter.line().item().code()))
                .toList());
    }

    private static Matter matter(Line line, Set<Kind> kinds) {
        var differs = !outcome(line).difference().isZero();
        var disputed = line.standing().answer() == Answer.DISAGREES && differs;
        var known = kinds.isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(kinds);
        return new Matter(line, known, disputed, hanging(line, known, disputed));
    }

    /// Where points stand against points, what lies between them; where nothing was answered, all that can be reached;
    /// otherwise what the line counts and may lose.
    private static Points hanging(Line line, Set<Kind> kinds, boolean disputed) {
        var outcome = outcome(line);
        if (disputed || kinds.contains(Kind.DIFFERS)) {
            return size(outcome.difference());
        }
        return kinds.contains(Kind.NO_ANSWER) ? line.item().max() : outcome.last();
    }

    private static Points size(Points points) {
        return points.isLessThan(Points.ZERO) ? Points.ZERO.minus(points) : points;
    }

    Points hanging() {
        return Points.sum(matters.stream().map(Matter::hanging));
    }
}
