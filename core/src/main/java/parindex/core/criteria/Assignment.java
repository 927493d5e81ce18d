package parindex.core.criteria;

import java.util.List;

/// Who answers for an item, by name as the source writes it.
///
/// @param lead         lead agencies (chủ trì); more than one only where a source names several
/// @param coordinating coordinating agencies (phối hợp)
/// @param unlabelled   agencies named without saying which of the two they are
public record Assignment(List<String> lead, List<String> coordinating, List<String> unlabelled) {
    /// Nobody is named.
    public static final Assignment NONE = new Assignment(List.of(), List.of(), List.of());

    public Assignment {
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        unlabelled = List.copyOf(unlabelled);
    }

    public boolean isEmpty() {
        return lead.isEmpty() && coordinating.isEmpty() && unlabelled.isEmpty();
    }
}
