package parindex.cli;

/// What the shell is told.
public final class ExitStatus {
    /// Done.
    public static final int DONE = 0;
    /// Done, and there are findings or differences.
    public static final int FINDINGS = 1;
    /// Bad input or bad usage.
    public static final int BAD_INPUT = 2;
    /// A bug.
    public static final int BUG = 3;

    private ExitStatus() {}
}
