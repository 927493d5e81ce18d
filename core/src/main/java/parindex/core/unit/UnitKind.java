package parindex.core.unit;

/// Kinds of assessed units.
public enum UnitKind {
    MINISTRY,
    PROVINCE,
    DEPARTMENT,
    DISTRICT,
    COMMUNE
}
