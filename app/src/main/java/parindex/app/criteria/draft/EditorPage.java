package parindex.app.criteria.draft;

import java.util.List;
import java.util.Optional;
import parindex.app.criteria.draft.field.Piece;
import parindex.app.criteria.draft.form.Tab;
import parindex.app.criteria.draft.preview.RulePreview;
import parindex.app.kit.web.Frame;

/// The editor of a draft: its tree, and one item or the set itself to work on.
///
/// @param frame  around it
/// @param head   the draft as a whole
/// @param tree   every item with its sum
/// @param pane   what is worked on
/// @param notice what just happened, empty where nothing is to be said
public record EditorPage(Frame frame, Head head, List<TreeRow> tree, Pane pane, List<String> notice) {
    public EditorPage {
        tree = List.copyOf(tree);
        notice = List.copyOf(notice);
    }

    /// The draft as a whole.
    ///
    /// @param url      its address
    /// @param version  to be sent with every form
    /// @param open     whether it can be edited
    /// @param sentence the state of the set in one sentence
    /// @param saved    when it was saved, by whom
    /// @param frozen   that it is frozen, empty while it is not
    /// @param undo     what would be taken back, empty where nothing can be
    /// @param compare  address of the comparison with what it was copied from, empty where there is none
    public record Head(
            String url,
            String name,
            String title,
            int version,
            boolean open,
            String sentence,
            String saved,
            String frozen,
            String compare) {}

    /// A line of the tree.
    ///
    /// @param sum     what its parts add up to, empty for a leaf
    /// @param off     how far that is from its maximum, empty where it fits
    /// @param current whether it is worked on
    /// @param faults  how many things are wrong with it beside the sum
    public record TreeRow(
            String code, String title, int depth, String max, String sum, String off, boolean current, int faults) {}

    /// What is worked on.
    ///
    /// @param code   code of the item, empty for the set itself
    /// @param title  its title
    /// @param url    its address, to which the name of a tab is added
    /// @param tabs   what can be looked at
    /// @param leaf   whether it has no parts
    /// @param faults what is wrong with it
    /// @param body   the tab that is open
    public record Pane(
            String code, String title, String url, List<Tab> tabs, boolean leaf, List<String> faults, Body body) {
        public Pane {
            tabs = List.copyOf(tabs);
            faults = List.copyOf(faults);
        }

        /// Address that forms about it are sent to.
        public String action() {
            return code.isEmpty() ? url + "/set" : url;
        }
    }

    /// A tab.
    public record Tab(String word, String label, boolean current) {}

    /// What a tab shows.
    public sealed interface Body {
        /// Things to fill in.
        ///
        /// @param tab     name of the tab
        /// @param pieces  fields
        /// @param preview what the rule means, for the tab of the rule
        /// @param more    fields below the preview
        /// @param refused how many faults stand in the way of saving
        record Filled(String tab, List<Piece> pieces, Optional<RulePreview> preview, List<Piece> more, String refused)
                implements Body {
            public Filled {
                pieces = List.copyOf(pieces);
                more = List.copyOf(more);
            }
        }

        /// What was changed.
        record History(List<Line> lines) implements Body {
            public History {
                lines = List.copyOf(lines);
            }
        }

        /// Nothing to fill in, and why.
        record Said(String sentence) implements Body {}
    }

    /// One change.
    ///
    /// @param undone whether it was taken back later
    public record Line(String who, String when, List<String> said, boolean undone) {
        public Line {
            said = List.copyOf(said);
        }
    }
}
