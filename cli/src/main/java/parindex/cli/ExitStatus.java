package parindex.cli;

/// What the shell is told.
final class ExitStatus {
    /// Done.
    static final int DONE = 0;
    /// Done, and there are findings or differences.
    static final int FINDINGS = 1;
    /// Bad input or bad usage.
    static final int BAD_INPUT = 2;
    /// A bug.
    static final int BUG = 3;

    private ExitStatus() {}
}
