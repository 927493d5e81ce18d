package parindex.core.evidence;

/// How large a verification document may be; said beside every place that takes one.
public final class EvidenceLimits {
    private static final int MEBIBYTE = 1024 * 1024;

    /// Bytes of one file.
    public static final long BYTES = 50L * MEBIBYTE;
    /// Bytes of one piece of an upload.
    public static final int PIECE = MEBIBYTE;
    /// Files inside a packed office document.
    public static final int ENTRIES = 5_000;
    /// Bytes of a packed office document once unpacked.
    public static final long UNPACKED = 400L * MEBIBYTE;
    /// Unpacked bytes for each packed byte, where it matters (above ten mebibytes).
    public static final int RATIO = 100;
    /// From how many unpacked bytes on the ratio matters.
    public static final long RATIO_FROM = 10L * MEBIBYTE;
    /// Dots of a picture.
    public static final long DOTS = 60_000_000L;

    private EvidenceLimits() {}
}
