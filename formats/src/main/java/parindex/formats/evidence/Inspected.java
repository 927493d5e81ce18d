package parindex.formats.evidence;

import parindex.core.evidence.FileType;
import parindex.core.language.Text;

/// What came of looking into a file.
public sealed interface Inspected {
    /// It is taken.
    ///
    /// @param type  what it is
    /// @param pages how many pages it has, 0 where that cannot be told
    record Accepted(FileType type, int pages) implements Inspected {}

    /// It is not taken.
    ///
    /// @param why one sentence that names the file and what helps
    record Refused(Text why) implements Inspected {}
}
