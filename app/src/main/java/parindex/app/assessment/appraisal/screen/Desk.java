package parindex.app.assessment.appraisal.screen;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Line;
import parindex.core.assessment.appraisal.LineState;
import parindex.core.assessment.appraisal.LineState.Turn;
import parindex.core.assessment.appraisal.Phase;
import parindex.core.assessment.workflow.Milestone;

/// The lines of an appraiser as a filter lists them: what has waited longest comes first.
///
/// @param round  the round
/// @param placed all his lines, without units that he declared a conflict with
/// @param filter what is listed
public record Desk(Round round, List<Placed> placed, LineFilter filter) {
    /// A line with what its feed comes to, worked out once.
    ///
    /// @param since when it began to wait
    public record Placed(Line line, LineState state, Instant since) {
        static Placed of(Line line) {
            var standing = line.standing();
            return new Placed(line, standing.state(), line.since(standing));
        }
    }

    public static Desk of(Round round, List<Line> lines, LineFilter filter) {
        var free = lines.stream()
                .filter(line -> !line.conflict().orElse(false))
                .map(Placed::of)
                .sorted(Comparator.comparing(Placed::since)
                        .thenComparing(one -> one.line().unit().name())
                        .thenComparing(one -> one.line().item().code()))
                .toList();
        return new Desk(round, free, filter);
    }

    List<Line> lines() {
        return placed.stream().map(Placed::line).toList();
    }

    public List<Placed> listed() {
        return placed.stream().filter(this::isListed).toList();
    }

    private boolean isListed(Placed one) {
        return one.state().turn() == filter.turn() && filter.fits(one.line(), one.state());
    }

    int count(Turn turn) {
        return (int) placed.stream().filter(one -> one.state().turn() == turn).count();
    }

    /// Where a line is in its list.
    ///
    /// @param before   the line before it, nothing at the beginning
    /// @param after    the line after it, nothing at the end
    /// @param position from 1; 0 where it is none of his
    /// @param length   of the list
    record Place(Optional<Line> before, Optional<Line> after, int position, int length) {}

    /// Whatever became of the line, it keeps its place in the list.
    Place place(Line here) {
        var all = placed.stream()
                .filter(one -> one.line().isSame(here) || isListed(one))
                .map(Placed::line)
                .toList();
        var at = IntStream.range(0, all.size())
                .filter(index -> all.get(index).isSame(here))
                .findFirst()
                .orElse(-1);
        return new Place(at(all, at - 1), at < 0 ? Optional.empty() : at(all, at + 1), at + 1, all.size());
    }

    private static Optional<Line> at(List<Line> lines, int index) {
        return index >= 0 && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }

    /// The last second of the appraisal that goes on, or comes next.
    Optional<Instant> until() {
        var end = Phase.of(round.stage()).filter(phase -> phase == Phase.SECOND).isPresent()
                ? Milestone.PUBLICATION
                : Milestone.APPRAISAL_ENDS;
        return round.calendar().at(end).map(time -> time.minusSeconds(1));
    }
}
