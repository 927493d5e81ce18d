package parindex.core.assessment;

/// What somebody does in a part of the tree of units.
public enum Role {
    /// Keeps the installation, its people and units (quản trị); sees no figures of a round.
    ADMINISTRATOR,
    /// Runs rounds for a part of the tree (Sở Nội vụ for a province, the ministry for all).
    COORDINATOR,
    /// Enters figures and verification documents for a unit or agency (người kê khai).
    DRAFTER,
    /// Approves and sends for a unit or agency (thủ trưởng).
    HEAD,
    /// Appraises what was sent (người thẩm định).
    APPRAISER,
    /// Reads (lãnh đạo).
    LEADER
}
