package parindex.app.evidence;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;

/// The library.
///
/// @param frame    around it
/// @param sentence what is there
/// @param refusal  why the last file was not taken, empty when none was refused
/// @param filter   what was asked for
/// @param rows     the documents
/// @param drop     where files come in, nothing for somebody who only reads
/// @param next     address of the next page, empty on the last
public record LibraryPage(
        Frame frame,
        String sentence,
        String refusal,
        Asked filter,
        List<DocumentRow> rows,
        Optional<DropZone> drop,
        String next) {
    /// What was asked for.
    ///
    /// @param text   words
    /// @param owner  unit, empty for all
    /// @param use    "any", "used", "unused"
    /// @param narrow whether anything was asked for at all
    public record Asked(String text, String owner, String use, boolean narrow) {}
}
