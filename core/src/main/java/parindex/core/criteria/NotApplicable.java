package parindex.core.criteria;

import parindex.core.points.Basis;

/// What a set does with an item that does not apply to a unit (không áp dụng).
///
/// @param policy what happens to its points
/// @param basis  where the policy comes from
public record NotApplicable(Policy policy, Basis basis) {
    /// A set that says nothing: the item leaves the maximum.
    public static final NotApplicable UNDECLARED = new NotApplicable(Policy.RESCALE, Basis.NONE);

    /// The three policies.
    public enum Policy {
        /// The item leaves the maximum; the unit is ranked on its share of the rest, brought back to the full scale.
        RESCALE,
        /// The unit gets the item's maximum.
        FULL_MARK,
        /// The unit is assessed on a form of its own: the item leaves the maximum and the unit is ranked apart, among
        /// units with the same items.
        OWN_FORM
    }
}
