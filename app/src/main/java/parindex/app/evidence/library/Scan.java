package parindex.app.evidence.library;

/// What a scanner of viruses said of a file.
public enum Scan {
    /// None was asked: none is set up.
    OFF,
    /// It could not be asked yet.
    WAITING,
    CLEAN,
    FOUND
}
