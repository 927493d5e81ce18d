package parindex.core.assessment.workflow;

/// For which of the three bodies around a part somebody acts.
public enum Seat {
    /// The body that runs the round (đơn vị chủ trì đợt).
    HOST,
    /// The assessed unit.
    UNIT,
    /// The agency whose part it is; the unit itself where no agency was named.
    AGENCY
}
