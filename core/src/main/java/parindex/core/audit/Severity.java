package parindex.core.audit;

/// How grave a finding is.
public enum Severity {
    /// A figure or statement is wrong.
    ERROR,
    /// Something is missing or cannot be trusted.
    WARNING,
    /// Explained, but worth knowing.
    NOTE
}
