package parindex.core.criteria.item;

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

    /// Whether somebody answers for it: a lead agency, or one that is named without saying which it is.
    public boolean isLed() {
        return !lead.isEmpty() || !unlabelled.isEmpty();
    }

    /// This assignment below another: who leads is taken over from above unless it is said here (F-07).
    public Assignment under(Assignment above) {
        return isLed()
                ? this
                : new Assignment(
                        above.lead, coordinating.isEmpty() ? above.coordinating : coordinating, above.unlabelled);
    }
}
