package parindex.app.document;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The papers of a result: choose one, fill in what only a person knows, look, download.
///
/// @param frame     around it
/// @param kind      the paper that is shown
/// @param kinds     all papers
/// @param fields    what a person may fill in
/// @param downloads files of this paper and the tables
/// @param preview   the paper as an `article`, escaped by its writer
/// @param url       address of the page
public record DocumentsPage(
        Frame frame,
        String kind,
        List<Kind> kinds,
        List<Field> fields,
        List<Download> downloads,
        String preview,
        String url) {
    /// A paper to choose.
    public record Kind(String name, String title, boolean current) {}

    /// A field of the form.
    ///
    /// @param type    text, date, lines or authority
    /// @param choices letters and words of authorities, empty for other types
    public record Field(String name, String label, String type, String value, List<Choice> choices) {}

    /// One choice of a field.
    public record Choice(String value, String label, boolean chosen) {}

    /// A file to take away.
    public record Download(String url, String form, String title) {}
}
