package parindex.app.kit.parser;

/// What is asked about a file.
///
/// @param kind what to do
/// @param name the file as the person knows it
/// @param page which page, from 1; 0 where that says nothing
public record ParserTask(Kind kind, String name, int page) {
    /// What a parser can do.
    public enum Kind {
        /// Type and pages of a verification document.
        INSPECT,
        /// One page as a picture.
        PAGE,
        /// The whole as a plain page of paragraphs and tables.
        MARKUP,
        /// The result that a report holds.
        CARD,
        /// The printed lines of a report.
        LINES,
        /// The tree of a criteria set, whatever form its file has.
        SET,
        /// The tree, sheet or lines of a table of figures.
        FACTS,
        /// The rows of a list of people or units.
        LIST,
        /// The sheets of a workbook.
        WORKBOOK;

        /// Whether the result is what stands in a file, to be understood by the program.
        boolean isHanded() {
            return compareTo(SET) >= 0;
        }
    }

    public static ParserTask of(Kind kind, String name) {
        return new ParserTask(kind, name, 0);
    }
}
