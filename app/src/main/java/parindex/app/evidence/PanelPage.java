package parindex.app.evidence;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;

/// The documents of one item, alone or inside the panel of the sheet.
///
/// @param frame   around it, when it stands alone
/// @param code    code of the item
/// @param action  address of the item's documents
/// @param said    what was or could not be done, empty for nothing
/// @param linked  the documents
/// @param mine    whether the person may add and take away
/// @param drop    where a new file comes in, nothing for somebody who may not
/// @param text    words to find documents of the library by
/// @param offered documents of the library that are not linked yet
/// @param sheet   address of the sheet
public record PanelPage(
        Frame frame,
        String code,
        String action,
        String said,
        List<LinkedRow> linked,
        boolean mine,
        Optional<DropZone> drop,
        String text,
        List<DocumentRow> offered,
        String sheet) {
    /// A linked document.
    ///
    /// @param use   number of the link
    /// @param row   the document
    /// @param pages where in it
    /// @param by    who linked it, and when
    public record LinkedRow(String use, DocumentRow row, String pages, String by) {}
}
