package parindex.app.evidence;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;

/// One document.
///
/// @param frame    around it
/// @param row      what it is
/// @param refusal  what could not be done, empty when all could
/// @param form     what people say of it, to be changed; nothing for somebody who only reads
/// @param shown    the version that is looked at
/// @param versions all of them, the newest first
/// @param uses     the items it proves or proved
/// @param drop     where the next version comes in
public record DocumentPage(
        Frame frame,
        DocumentRow row,
        String refusal,
        Optional<Described> form,
        DocumentRow.FileRow shown,
        List<DocumentRow.FileRow> versions,
        List<UseRow> uses,
        Optional<DropZone> drop) {
    /// What people say of it.
    public record Described(String title, String number, String issuer, String dated, String pages, int changes) {}

    /// An item it proves.
    ///
    /// @param url     address of the item
    /// @param item    its code and sheet
    /// @param version which version proves it
    /// @param said    who linked it or took it away, and when
    /// @param removed whether it was taken away
    /// @param id      number of the link
    public record UseRow(String url, String item, String version, String said, boolean removed, String id) {}
}
