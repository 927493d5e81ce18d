package parindex.app.criteria;

import java.util.List;
import java.util.Set;
import parindex.app.kit.web.Frame;

/// The tree of one set.
///
/// @param frame    around it
/// @param head     above it
/// @param sentence what the set comes to
/// @param filter   what the reader looks for
/// @param rows     every item in order of codes; none where the structure is not known
/// @param total    the maxima of all leaves together
/// @param shown    rows that match the filter
/// @param terms    what holds for the whole set
/// @param partial  what is known and what is not, for a set whose structure is not known
public record SetPage(
        Frame frame,
        SetHead head,
        String sentence,
        SetFilter filter,
        List<Row> rows,
        String total,
        int shown,
        List<Group> terms,
        Partial partial) {

    /// One item.
    ///
    /// @param code   its code
    /// @param depth  1 for an area, 3 for a component
    /// @param title  what is asked
    /// @param words  code and title without accents, to filter by
    /// @param max    its maximum
    /// @param upTo   the maxima of all leaves up to it; empty for an item with parts
    /// @param sum    what its parts come to where that is not its maximum, else empty
    /// @param source where its figure comes from; empty for an item with parts
    /// @param rule   how it earns its points, empty for an item with parts
    /// @param known  how far that is known
    /// @param lead   who answers
    /// @param kinds  what a reader may ask for and it is
    /// @param hidden the filter leaves it out
    public record Row(
            String code,
            int depth,
            String title,
            String words,
            String max,
            String upTo,
            String sum,
            String source,
            String rule,
            Known known,
            Lead lead,
            Set<SetFilter.Only> kinds,
            boolean hidden) {
        Row hidden(boolean out) {
            return new Row(code, depth, title, words, max, upTo, sum, source, rule, known, lead, kinds, out);
        }
    }

    /// How far a rule is known.
    ///
    /// @param word  in a word, empty for an item with parts
    /// @param said  in more words
    /// @param style the class it is drawn with
    public record Known(String word, String said, String style) {
        public static final Known NONE = new Known("", "", "");
    }

    /// What is known of a set whose structure is not known; empty for all others.
    ///
    /// @param known   what somebody declared about it
    /// @param missing what has to be found out before it can be used
    public record Partial(List<String> known, List<String> missing) {
        public static final Partial NONE = new Partial(List.of(), List.of());
    }

    /// Who leads.
    ///
    /// @param names as the set writes them, empty where nobody is named
    /// @param from  code of the item above that names them, empty where the item itself does
    public record Lead(String names, String from) {}

    /// Rules that belong together.
    ///
    /// @param title what they are about
    /// @param lines one by one
    /// @param notes where they come from and what is open
    public record Group(String title, List<Line> lines, List<String> notes) {}

    /// One rule.
    ///
    /// @param name  what it is about
    /// @param data  the name comes from data and is Vietnamese in every language
    /// @param value what holds
    /// @param note  more about it, or empty
    /// @param url   where it can be read, or empty
    public record Line(String name, boolean data, String value, String note, String url) {
        static Line of(String name, String value) {
            return new Line(name, false, value, "", "");
        }
    }
}
