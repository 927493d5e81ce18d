package parindex.app.assessment.entry.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parindex.app.assessment.entry.CellView;
import parindex.app.kit.web.Frame;

/// The data-entry sheet.
///
/// @param frame    around it
/// @param head     whose sheet it is, and what it comes to
/// @param banner   why it cannot be changed, or what is asked; empty where nothing is
/// @param filter   what the reader looks for
/// @param areas    a bar for each
/// @param rows     every item in order of codes
/// @param shown    leaves that match the filter
/// @param steps    what can be done with the sheet as a whole
public record SheetPage(
        Frame frame,
        Head head,
        Banner banner,
        SheetFilter filter,
        List<Area> areas,
        List<Row> rows,
        int shown,
        Steps steps) {
    public SheetPage {
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
    }

    /// Kinds of leaves to filter by; where nobody set a target, none is missed.
    public List<SheetFilter.Only> kinds() {
        var isAimed = head.cards().stream().anyMatch(card -> card.id().equals("target"));
        return Arrays.stream(SheetFilter.Only.values())
                .filter(kind -> isAimed || kind != SheetFilter.Only.AIMED)
                .toList();
    }

    /// Whose sheet it is.
    ///
    /// @param url    of the sheet
    /// @param choice of another one
    /// @param cards  the figures at the top
    public record Head(String url, String unit, String round, Choice choice, String sentence, List<Card> cards) {}

    /// Where another sheet is chosen.
    ///
    /// @param set title of the criteria set of this one
    public record Choice(String url, String set) {}

    /// A figure at the top; a click filters the sheet.
    ///
    /// @param id   by which a script finds it
    /// @param only the filter it sets, or empty
    public record Card(String id, String title, String value, String note, String only) {}

    /// What stands above everything, with what can be done about it.
    public record Banner(String said, String more) {
        static final Banner NONE = new Banner("", "");
    }

    /// An area with its bar.
    ///
    /// @param width share reached, in percent with a point
    public record Area(String code, String title, String achieved, String max, String width) {}

    /// What can be done with the sheet as a whole.
    ///
    /// @param editable whether any cell can be changed
    /// @param complete whether a part can be marked complete
    /// @param resume   whether a complete part can be taken up again
    /// @param approve  whether the head has something to approve or send
    public record Steps(boolean editable, boolean complete, boolean resume, boolean approve) {}

    /// One item.
    ///
    /// @param words code and title without accents, to filter by
    /// @param sum   points of the items below, for an item with parts
    /// @param cell  what is entered, for a leaf that is entered
    /// @param said  what stands instead of fields for a leaf that is not, or empty
    public record Row(
            String code,
            int depth,
            String title,
            String max,
            String words,
            String sum,
            Optional<CellView> cell,
            String said,
            Set<SheetFilter.Only> kinds,
            boolean hidden) {
        public String kindWords() {
            return kinds.stream().map(SheetFilter.Only::word).collect(Collectors.joining(" "));
        }

        public boolean isLeaf() {
            return cell.isPresent() || !said.isEmpty();
        }

        Row hidden(boolean out) {
            return new Row(code, depth, title, max, words, sum, cell, said, kinds, out);
        }
    }
}
