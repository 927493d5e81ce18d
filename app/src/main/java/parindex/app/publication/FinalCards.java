package parindex.app.publication;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parindex.app.assessment.Round;
import parindex.core.criteria.CriteriaSet;
import parindex.core.publication.UnitRecord;

/// Where the final points of a round come from: the one seam between assessing and publishing.
///
/// A publication takes what was *given* for each leaf – figures, origin, evidence – and computes everything else
/// from it. Whoever settles points says so by the origin of the leaf: by the rule for the accepted figures, set by
/// an appraiser or the council, brought by an outside survey with its n and standard error, or not applicable. A
/// unit that is not finished comes as [UnitRecord#unfinished]; nothing of its drafts is published. Bonuses and
/// penalties come as extras.
///
/// What it gives has to stay the same while a proposal waits: it is looked at again, and compared, when it is
/// confirmed.
interface FinalCards {
    /// What a round, or some of its units, come to.
    ///
    /// @param sets  the frozen set of each kind of unit, by the kind in lower case
    /// @param units those that were asked for
    record Final(Map<String, CriteriaSet> sets, List<UnitRecord> units) {
        public Final {
            sets = Map.copyOf(sets);
            units = List.copyOf(units);
        }
    }

    /// Read as the person of the transaction sees it; it has to be one who runs the round.
    Final of(Round round);

    /// The same of some units alone; those that are not in the round are left out.
    Final of(Round round, Collection<UUID> units);
}
