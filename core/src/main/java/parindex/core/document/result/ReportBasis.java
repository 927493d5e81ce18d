package parindex.core.document.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import parindex.core.analysis.Analysis;
import parindex.core.analysis.Attribution;
import parindex.core.analysis.ReportStudy;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.ItemCode;
import parindex.core.unit.NameAliases;

/// What the documents on one result are made of.
///
/// @param analysis    the result and what it means
/// @param attribution cause and agencies of each item, in the words of those who say them
/// @param unit        the assessed unit by its full name ("Tỉnh Thử")
/// @param index       name of the index ("PAR INDEX")
/// @param decision    the decision that publishes the result, nothing while not known
/// @param deadlines   until when something is asked for
public record ReportBasis(
        Analysis analysis,
        Attribution attribution,
        String unit,
        String index,
        Optional<Citation> decision,
        Deadlines deadlines) {
    /// A document that is cited.
    ///
    /// @param title  what it is ("Quyết định")
    /// @param number number and symbol
    /// @param date   the day it was issued
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

    /// The basis before anybody has said which decision publishes the result and what is due when.
    public static ReportBasis of(Analysis analysis, Attribution attribution, String unit, String index) {
        return new ReportBasis(analysis, attribution, unit, index, Optional.empty(), Deadlines.NONE);
    }

    /// The basis of a report that was read: causes and agencies in the words of that report.
    public static ReportBasis of(ReportStudy study) {
        var subject = study.card().subject();
        var attribution = Attribution.of(study.card(), NameAliases.NONE);
        return of(study.analysis(), attribution, subject.unit().orElse(""), subject.index());
    }

    /// The same with what a person knows of publication and deadlines.
    public ReportBasis with(Optional<Citation> published, Deadlines due) {
        return new ReportBasis(analysis, attribution, unit, index, published, due);
    }

    /// The cause given on the item itself, empty when none is.
    public String cause(ItemCode code) {
        return attribution.reasons().getOrDefault(code, "");
    }

    /// The agencies named on the item itself.
    public Assignment agencies(ItemCode code) {
        return attribution.assignments().getOrDefault(code, Assignment.NONE);
    }

    /// The nearest item above `code` with a cause.
    Optional<ItemCode> causeAbove(ItemCode code) {
        return above(code, item -> !cause(item).isBlank());
    }

    /// The nearest item above `code` with an agency.
    Optional<ItemCode> agenciesAbove(ItemCode code) {
        return above(code, item -> !agencies(item).isEmpty());
    }

    private static Optional<ItemCode> above(ItemCode code, Predicate<ItemCode> says) {
        var parent = code.parent();
        return parent.filter(says).or(() -> parent.flatMap(item -> above(item, says)));
    }
}
