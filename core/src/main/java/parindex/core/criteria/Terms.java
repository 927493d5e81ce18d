package parindex.core.criteria;

import java.util.List;
import java.util.Optional;
import parindex.core.criteria.item.Level;
import parindex.core.points.Citation;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.unit.UnitKind;

/// What a set declares about itself beside its tree.
///
/// @param kind     the kind of unit it assesses, nothing where it does not say
/// @param years    the assessment years it is for
/// @param acts     the legal acts it rests on
/// @param settling how points of leaves are settled
/// @param printing how points and percentages are printed
/// @param size     what the tree has to add up to, nothing where nobody declared it
/// @param status   how far the set is what it claims to be
/// @param law      the legal acts every item rests on unless it names its own
/// @param notApplicable what happens to items that do not apply to a unit
/// @param adjustments   bonuses and penalties
/// @param lineage  how its items follow from those of an earlier set, nothing where nobody wrote it down
public record Terms(
        Optional<UnitKind> kind,
        List<Integer> years,
        List<LegalBasis> acts,
        Settling settling,
        Rounding printing,
        Optional<Size> size,
        Status status,
        List<Citation> law,
        NotApplicable notApplicable,
        Adjustments adjustments,
        Optional<Lineage> lineage) {
    /// A set that says nothing about itself, such as one read off a report.
    public static final Terms NONE =
            new Terms(Optional.empty(), List.of(), List.of(), Settling.UNDECLARED, Rounding.PRINTED, Optional.empty());

    /// What a set says that knows its size but neither bonuses, penalties nor an earlier set.
    public Terms(
            Optional<UnitKind> kind,
            List<Integer> years,
            List<LegalBasis> acts,
            Settling settling,
            Rounding printing,
            Optional<Size> size) {
        this(
                kind,
                years,
                acts,
                settling,
                printing,
                size,
                Status.OFFICIAL,
                List.of(),
                NotApplicable.UNDECLARED,
                Adjustments.NONE,
                Optional.empty());
    }

    /// How far a set is what it claims to be.
    public enum Status {
        /// It follows a decision.
        OFFICIAL,
        /// It was invented as a model, to be replaced by a set that somebody issued.
        TEMPLATE,
        /// Its structure is not known in full: it cannot be opened and scores nothing.
        PARTIAL
    }

    public Terms {
        years = List.copyOf(years);
        acts = List.copyOf(acts);
        law = List.copyOf(law);
    }

    public Terms withYears(List<Integer> other) {
        return new Terms(kind, other, acts, settling, printing, size, status, law, notApplicable, adjustments, lineage);
    }

    public Terms withLaw(List<LegalBasis> listed, List<Citation> cited) {
        return new Terms(
                kind, years, listed, settling, printing, size, status, cited, notApplicable, adjustments, lineage);
    }

    public Terms with(Settling other) {
        return new Terms(kind, years, acts, other, printing, size, status, law, notApplicable, adjustments, lineage);
    }

    public Terms with(Size other) {
        return new Terms(
                kind,
                years,
                acts,
                settling,
                printing,
                Optional.of(other),
                status,
                law,
                notApplicable,
                adjustments,
                lineage);
    }

    public Terms with(Status other) {
        return new Terms(kind, years, acts, settling, printing, size, other, law, notApplicable, adjustments, lineage);
    }

    public Terms with(NotApplicable other) {
        return new Terms(kind, years, acts, settling, printing, size, status, law, other, adjustments, lineage);
    }

    public Terms with(Adjustments other) {
        return new Terms(kind, years, acts, settling, printing, size, status, law, notApplicable, other, lineage);
    }

    public Terms with(Lineage other) {
        return new Terms(
                kind,
                years,
                acts,
                settling,
                printing,
                size,
                status,
                law,
                notApplicable,
                adjustments,
                Optional.of(other));
    }

    /// What a decision says about the size of its set.
    ///
    /// @param areas      number of areas (lĩnh vực)
    /// @param criteria   number of criteria (tiêu chí)
    /// @param components number of components (tiêu chí thành phần)
    /// @param total      maximum of the whole set
    public record Size(int areas, int criteria, int components, Points total) {
        int of(Level level) {
            return switch (level) {
                case AREA -> areas;
                case CRITERION -> criteria;
                case COMPONENT -> components;
            };
        }
    }
}
