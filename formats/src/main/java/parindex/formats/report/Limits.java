package parindex.formats.report;

/// What a report may at most be; a real one is a hundred times smaller. Beyond these a file is refused, not read.
final class Limits {
    /// Bytes of the whole file.
    static final long BYTES = 50L * 1024 * 1024;
    /// Characters of one line of text.
    static final int LINE = 200_000;
    /// Rows or lines.
    static final int ROWS = 100_000;
    /// Cells of one row.
    static final int CELLS = 256;
    /// Characters of one cell.
    static final int CELL = 32_767;

    private Limits() {}
}
