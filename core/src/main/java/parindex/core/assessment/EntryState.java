package parindex.core.assessment;

/// What a cell holds: nothing, figures, or that the item does not apply. Zero is a figure (E-03).
public enum EntryState {
    /// Nobody gave anything.
    EMPTY,
    /// Figures, a state, parts of a list or claimed points.
    GIVEN,
    /// The item does not apply to the unit (không áp dụng); the explanation says why.
    NOT_APPLICABLE
}
