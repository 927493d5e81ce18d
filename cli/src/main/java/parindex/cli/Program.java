package parindex.cli;

/// What the program calls itself in what it writes.
public final class Program {
    /// Name and version of this build.
    public static final String NAME_AND_VERSION = "parindex 0.1.0";

    private Program() {}
}
