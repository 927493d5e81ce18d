package parindex.app.assessment.appraisal.screen;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Line;
import parindex.core.assessment.appraisal.LineState.Turn;
import parindex.core.assessment.appraisal.Phase;
import parindex.core.assessment.workflow.Milestone;

/// The lines of an appraiser as a filter lists them: what has waited longest comes first.
///
/// @param round  the round
/// @param lines  all his lines, without units that he declared a conflict with
/// @param filter what is listed
public record Desk(Round round, List<Line> lines, LineFilter filter) {
    public static Desk of(Round round, List<Line> lines, LineFilter filter) {
        var free = lines.stream()
                .filter(line -> !line.conflict().orElse(false))
                .sorted(Comparator.comparing(Line::since)
                        .thenComparing(line -> line.unit().name())
                        .thenComparing(line -> line.item().code()))
                .toList();
        return new Desk(round, free, filter);
    }

    public List<Line> listed() {
        return listed(filter.turn());
    }

    List<Line> listed(Turn turn) {
        return lines.stream().filter(line -> filter.fits(line, turn)).toList();
    }

    int count(Turn turn) {
        return (int) lines.stream().filter(line -> line.state().turn() == turn).count();
    }

    /// The line that a key leads to from another one, nothing at the end.
    Optional<Line> beside(Line here, int step) {
        var all = around(here);
        var at = all.stream().map(Line::path).toList().indexOf(here.path()) + step;
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    /// Where a line is in its list, from 1, and how long the list is.
    int position(Line here) {
        return around(here).stream().map(Line::path).toList().indexOf(here.path()) + 1;
    }

    int length(Line here) {
        return around(here).size();
    }

    /// The list of the filter with the line in it, whatever became of it.
    private List<Line> around(Line here) {
        return lines.stream()
                .filter(line -> line.path().equals(here.path()) || filter.fits(line, filter.turn()))
                .toList();
    }

    /// The last second of the appraisal that goes on, or comes next.
    Optional<java.time.Instant> until() {
        var end = Phase.of(round.stage()).filter(phase -> phase == Phase.SECOND).isPresent()
                ? Milestone.PUBLICATION
                : Milestone.APPRAISAL_ENDS;
        return round.calendar().at(end).map(time -> time.minusSeconds(1));
    }
}
