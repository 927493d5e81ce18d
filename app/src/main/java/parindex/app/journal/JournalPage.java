package parindex.app.journal;

import java.util.List;
import parindex.app.kit.web.Frame;

/// Lines of the journal.
///
/// @param frame  around it
/// @param words  what was looked for, or empty
/// @param person account name, or empty
/// @param from   first day as it was typed
/// @param until  last day as it was typed
/// @param fault  what was typed and is no day, in words, or empty
/// @param lines  the newest first
/// @param older  address of older lines, or empty
/// @param file   address of the same as a file
public record JournalPage(
        Frame frame,
        String words,
        String person,
        String from,
        String until,
        String fault,
        List<Line> lines,
        String older,
        String file) {
    public record Line(long position, String at, String person, String action, String subject, String detail) {}
}
