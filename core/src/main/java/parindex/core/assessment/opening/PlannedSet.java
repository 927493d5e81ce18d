package parindex.core.assessment.opening;

import java.util.List;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFault;
import parindex.core.unit.UnitKind;

/// The set by which units of one kind are to be assessed.
///
/// @param kind    the kind of unit
/// @param set     the set
/// @param faults  everything that was found about it and its examples
/// @param choices what somebody chose about who answers
public record PlannedSet(UnitKind kind, CriteriaSet set, List<SetFault> faults, Choices choices) {
    public PlannedSet {
        faults = List.copyOf(faults);
    }
}
