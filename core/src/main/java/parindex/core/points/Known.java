package parindex.core.points;

/// How far a rule is known; carried everywhere so that the program never pretends.
public enum Known {
    /// The source states it.
    STATED,
    /// The source states a part, the rest is read off a figure.
    PARTLY,
    /// Read off figures that fit it; no source states it.
    INFERRED,
    /// Not known: the appraiser judges.
    UNKNOWN
}
