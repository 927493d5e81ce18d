package parindex.core.criteria;

import java.util.List;
import java.util.Optional;
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
public record Terms(
        Optional<UnitKind> kind,
        List<Integer> years,
        List<LegalBasis> acts,
        Settling settling,
        Rounding printing,
        Optional<Size> size) {
    /// A set that says nothing about itself, such as one read off a report.
    public static final Terms NONE =
            new Terms(Optional.empty(), List.of(), List.of(), Settling.UNDECLARED, Rounding.PRINTED, Optional.empty());

    public Terms {
        years = List.copyOf(years);
        acts = List.copyOf(acts);
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
