package parindex.core.assessment.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;

/// The ledger of appeals (sổ giải trình): what became of every line, by unit and by item. Both add up to the same
/// (U-14, N-09).
///
/// @param lines every line that was appraised
public record AppealLedger(List<LineOutcome> lines) {
    public AppealLedger {
        lines = List.copyOf(lines);
    }

    /// Sums of some lines.
    ///
    /// @param lines     how many
    /// @param asked     how many were asked about or scored otherwise
    /// @param disagreed with how many the unit disagreed
    /// @param decided   how many the council decided
    public record Sums(
            int lines, Points own, Points first, Points appraised, Points last, int asked, int disagreed, int decided) {
        static Sums of(List<LineOutcome> some) {
            return new Sums(
                    some.size(),
                    sum(some, LineOutcome::own),
                    sum(some, LineOutcome::first),
                    sum(some, LineOutcome::appraised),
                    sum(some, LineOutcome::last),
                    count(some, line -> line.feed().questioned().isPresent()),
                    count(
                            some,
                            line -> line.feed()
                                    .reply()
                                    .filter(reply -> reply.stance() == Stance.DISAGREE)
                                    .isPresent()),
                    count(some, line -> line.feed().council().isPresent()));
        }

        private static Points sum(List<LineOutcome> some, Function<LineOutcome, Points> points) {
            return Points.sum(some.stream().map(points));
        }

        private static int count(List<LineOutcome> some, java.util.function.Predicate<LineOutcome> which) {
            return (int) some.stream().filter(which).count();
        }

        /// What explanation and second appraisal moved.
        public Points moved() {
            return appraised.minus(first);
        }

        /// What the council moved.
        public Points byCouncil() {
            return last.minus(appraised);
        }

        public Points difference() {
            return last.minus(own);
        }
    }

    public Sums total() {
        return Sums.of(lines);
    }

    public SortedMap<String, Sums> byUnit() {
        return by(LineOutcome::unit);
    }

    /// By item: the ones that units disagree with most often have a rule that is unclear.
    public SortedMap<ItemCode, Sums> byItem() {
        return by(LineOutcome::item);
    }

    private <K extends Comparable<K>> SortedMap<K, Sums> by(Function<LineOutcome, K> key) {
        var groups = new TreeMap<K, List<LineOutcome>>();
        lines.forEach(line -> groups.computeIfAbsent(key.apply(line), any -> new ArrayList<>())
                .add(line));
        var sums = new TreeMap<K, Sums>();
        groups.forEach((one, some) -> sums.put(one, Sums.of(some)));
        return sums;
    }
}
