package parindex.app.assessment.appraisal.council;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.ledger.CheckLists.Kind;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;

/// What is laid before the council, every line once, without what it holds; those with most points first.
///
/// @param entries the lines
record Docket(List<Entry> entries) {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::hanging)
            .reversed()
            .thenComparing(entry -> entry.unit().name())
            .thenComparing(Entry::item);

    /// A line.
    ///
    /// @param kinds    what is doubtful about it
    /// @param disputed whether the unit disagrees and was not given what it claimed
    /// @param hanging  points that a decision can move
    /// @param state    whether the council decided it
    record Entry(Line.Unit unit, ItemCode item, Set<Kind> kinds, boolean disputed, Points hanging, State state) {
        static Entry of(Matter matter) {
            var line = matter.line();
            var state = matter.isDecided() ? matter.isOpen() ? State.CHANGED : State.DECIDED : State.OPEN;
            return new Entry(
                    line.unit(), line.item().code(), matter.kinds(), matter.disputed(), matter.hanging(), state);
        }

        /// The same with what the line holds.
        Matter with(Line line) {
            return new Matter(line, kinds, disputed, hanging);
        }

        /// The line as a part of an address below its round.
        String path() {
            return "units/" + unit.slug() + "/items/" + item;
        }

        boolean isSent() {
            return unit.sent().isPresent();
        }

        boolean isDecided() {
            return state != State.OPEN;
        }

        boolean isOpen() {
            return state != State.DECIDED;
        }
    }

    /// Whether the council decided a line, and whether something changed since.
    enum State {
        OPEN,
        DECIDED,
        CHANGED
    }

    static Docket of(Collection<Entry> entries) {
        return new Docket(entries.stream().sorted(ORDER).toList());
    }

    /// Lines that the council still has to look at.
    List<Entry> open() {
        return entries.stream().filter(Entry::isOpen).toList();
    }

    /// What hangs on these.
    Points hanging() {
        return Points.sum(open().stream().map(Entry::hanging));
    }
}
