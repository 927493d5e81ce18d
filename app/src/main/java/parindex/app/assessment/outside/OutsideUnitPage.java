package parindex.app.assessment.outside;

import java.util.List;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;

/// What comes from outside for one unit.
///
/// @param url    where its forms go
/// @param said   what just happened, or empty
/// @param faults what was not taken
/// @param closed why nothing can be brought in now, or empty
/// @param terms  what the set says about items that do not apply, bonuses and penalties
/// @param blocks what is asked, by source
/// @param extras bonuses and penalties
/// @param apart  items that do not apply since the round opened
/// @param feed   everything that ever stood, newest first
/// @param library documents that a result may come from
public record OutsideUnitPage(
        Frame frame,
        RoundHead head,
        String name,
        String url,
        String said,
        List<String> faults,
        String closed,
        List<String> terms,
        List<Block> blocks,
        List<Extra> extras,
        List<String> apart,
        List<Change> feed,
        Library library) {
    public OutsideUnitPage {
        faults = List.copyOf(faults);
        terms = List.copyOf(terms);
        blocks = List.copyOf(blocks);
        extras = List.copyOf(extras);
        apart = List.copyOf(apart);
        feed = List.copyOf(feed);
    }

    /// Documents of the host.
    ///
    /// @param url where further ones are added
    public record Library(String url, List<Paper> papers) {
        public Library {
            papers = List.copyOf(papers);
        }
    }

    /// A document to choose.
    public record Paper(String id, String title) {}

    /// The file of a document; the address is empty where there is none.
    public record File(String url, String name) {
        static final File NONE = new File("", "");
    }

    /// The leaves of one source.
    ///
    /// @param word     its word, part of names of fields
    /// @param title    its name
    /// @param sentence how many are here and what they come to
    /// @param survey   whether it has answers and a standard error
    /// @param from     what was typed about the source, kept after a refusal
    public record Block(
            String word, String title, String sentence, boolean survey, List<Row> rows, TypedResult.From from) {
        public Block {
            rows = List.copyOf(rows);
        }
    }

    /// One leaf.
    ///
    /// @param max    its maximum
    /// @param fields what is typed
    /// @param apart  whether it is said not to apply
    /// @param points what it comes to, or –
    /// @param from   where it comes from, or empty
    /// @param file   of its document
    /// @param seen   the version shown
    public record Row(
            String code,
            String title,
            String max,
            List<Field> fields,
            String answers,
            String error,
            boolean apart,
            String points,
            String from,
            File file,
            int seen) {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    /// One figure.
    public record Field(String name, String label, String unit, String value, boolean wrong) {}

    /// A bonus or penalty.
    ///
    /// @param terms what one case is worth, and the cap
    /// @param now   what it comes to, or empty
    /// @param shown whether it is unfolded: something was given, or was not taken
    public record Extra(
            String name,
            String title,
            String terms,
            String now,
            List<Field> fields,
            TypedResult.From from,
            int seen,
            boolean shown) {
        public Extra {
            fields = List.copyOf(fields);
        }
    }

    /// Something that stood from a time on.
    public record Change(String at, String by, String subject, String what, String from, File file, String reason) {}
}
