package parindex.core.document;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import parindex.core.analysis.Analysis;
import parindex.core.criteria.Assignment;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.ReportedItem;

/// What the documents on one result are made of.
///
/// @param analysis  the result and what it means
/// @param index     name of the index ("PAR INDEX")
/// @param remarks   cause and agencies of the items for which somebody says them
/// @param decision  the decision that publishes the result, nothing while not known
/// @param deadlines until when something is asked for
public record ReportBasis(
        Analysis analysis,
        String index,
        Map<ItemCode, Remark> remarks,
        Optional<Citation> decision,
        Deadlines deadlines) {
    private static final Remark NOTHING_SAID = new Remark("", Assignment.NONE);

    public ReportBasis {
        remarks = Map.copyOf(remarks);
    }

    /// What is said of one item: why it lost points (empty when nobody says) and who answers for it.
    public record Remark(String cause, Assignment assignment) {}

    /// A document that is cited.
    ///
    /// @param title what it is ("Quyết định")
    /// @param number number and symbol
    /// @param issuer who issued it
    public record Citation(String title, String number, LocalDate date, String issuer) {}

    /// Days by which something is due, nothing where nobody has set them.
    ///
    /// @param explanations explanations and measures of the agencies
    /// @param plan         the improvement plan
    public record Deadlines(Optional<LocalDate> explanations, Optional<LocalDate> plan) {
        /// None is set.
        public static final Deadlines NONE = new Deadlines(Optional.empty(), Optional.empty());
    }

    /// The basis of a result that a report printed: causes and agencies in the words of that report.
    public static ReportBasis of(Analysis analysis, ReportedCard card) {
        var remarks = card.items().stream()
                .collect(toMap(
                        ReportedItem::code, item -> new Remark(item.cause(), item.assignment()), (one, two) -> one));
        return new ReportBasis(analysis, card.subject().index(), remarks, Optional.empty(), Deadlines.NONE);
    }

    /// The basis of a result that was scored here: causes as the losses give them, agencies as the criteria set
    /// assigns them.
    public static ReportBasis of(Analysis analysis, String index) {
        var causes = new HashMap<ItemCode, String>();
        analysis.losses().forEach(loss -> loss.reasonFrom().ifPresent(from -> causes.put(from, loss.reason())));
        var remarks = analysis.card().set().items().stream()
                .collect(toMap(
                        Item::code, item -> new Remark(causes.getOrDefault(item.code(), ""), item.assignment())));
        return new ReportBasis(analysis, index, remarks, Optional.empty(), Deadlines.NONE);
    }

    /// The same with what a person knows of publication and deadlines.
    public ReportBasis with(Optional<Citation> published, Deadlines due) {
        return new ReportBasis(analysis, index, remarks, published, due);
    }

    /// The remark on an item itself, without what stands on its parents.
    Remark remark(ItemCode code) {
        return remarks.getOrDefault(code, NOTHING_SAID);
    }

    /// The nearest item at or above `code` with a cause.
    Optional<ItemCode> causeFrom(ItemCode code) {
        return nearest(code, item -> !remark(item).cause().isBlank());
    }

    /// The nearest item at or above `code` with an agency.
    Optional<ItemCode> assignmentFrom(ItemCode code) {
        return nearest(code, item -> !remark(item).assignment().isEmpty());
    }

    private static Optional<ItemCode> nearest(ItemCode code, Predicate<ItemCode> says) {
        return says.test(code) ? Optional.of(code) : code.parent().flatMap(above -> nearest(above, says));
    }

    List<Item> leaves() {
        return analysis.card().set().leaves();
    }
}
