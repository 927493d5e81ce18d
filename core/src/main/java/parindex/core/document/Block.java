package parindex.core.document;

import java.util.List;

/// A part of a document. Writers know these and nothing else, so a new document type needs no new writer.
public sealed interface Block {
    /// A heading, numbered as Nghị định 30/2020/NĐ-CP numbers it: I. · 1. · a)
    ///
    /// @param number with its mark ("I.", "1.", "a)")
    record Heading(Level level, String number, List<Run> runs) implements Block {
        public Heading {
            runs = List.copyOf(runs);
        }

        /// Levels of headings, highest first.
        public enum Level {
            /// Roman numerals, capitals, bold.
            PART,
            /// Arabic numerals, bold.
            SECTION,
            /// Letters.
            POINT
        }
    }

    /// Running text.
    ///
    /// @param number the number of a numbered paragraph ("1."), empty for others
    record Paragraph(String number, List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(List<Run> runs) {
            return new Paragraph("", runs);
        }
    }

    /// A list whose entries begin with a dash.
    record DashList(List<List<Run>> entries) implements Block {
        public DashList {
            entries = entries.stream().map(List::copyOf).toList();
        }
    }

    /// A table whose head is repeated on every page.
    ///
    /// @param label what the table shows, for those who cannot see it
    /// @param size  the size of its letters
    record Table(String label, Size size, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /// Sizes of letters in a table.
        public enum Size {
            NORMAL,
            SMALL
        }

        /// @param head  its title
        /// @param width its part of the whole width, relative to the other columns
        public record Column(List<Run> head, int width, Align align) {
            public Column {
                head = List.copyOf(head);
            }
        }

        /// Where the text of a column stands.
        public enum Align {
            LEFT,
            CENTRE,
            RIGHT
        }

        /// @param kind  how much weight it has
        /// @param cells from the left; together they span all columns
        public record Row(Kind kind, List<Cell> cells) {
            public Row {
                cells = List.copyOf(cells);
            }
        }

        /// The weight of a row.
        public enum Kind {
            /// An area, or another first level.
            FIRST,
            /// A criterion, or another second level.
            SECOND,
            PLAIN,
            TOTAL
        }

        /// @param lines one below the other, none for an empty cell
        /// @param span  number of columns it covers
        public record Cell(List<List<Run>> lines, int span) {
            public Cell {
                lines = lines.stream().map(List::copyOf).toList();
            }
        }
    }

    /// The head of an appendix.
    ///
    /// @param number   Roman number, empty for the only one
    /// @param title    its title, in capitals
    /// @param attached which document it belongs to
    record AppendixTitle(String number, List<Run> title, List<Run> attached) implements Block {
        public AppendixTitle {
            title = List.copyOf(title);
            attached = List.copyOf(attached);
        }
    }

    /// A new page; pages are counted anew from here, as the pages of an appendix are.
    record PageBreak(Orientation orientation) implements Block {}

    /// How a page lies.
    enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }
}
