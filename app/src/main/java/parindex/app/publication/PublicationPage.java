package parindex.app.publication;

import java.util.List;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;

/// What will be published of a round, who proposed it, and what was published before.
///
/// @param sentence   where it stands
/// @param open       why nothing can be proposed now, empty where it can
/// @param frozen     what a publication freezes, kind by kind
/// @param unfinished units that will be marked and not ranked
/// @param proposal   what waits, empty lines where nothing does
/// @param editions   what was published, newest first
/// @param correction whether the next version corrects one
/// @param form       what was typed
public record PublicationPage(
        Frame frame,
        RoundHead head,
        String sentence,
        String open,
        List<Frozen> frozen,
        List<Unfinished> unfinished,
        Waiting proposal,
        List<Line> editions,
        boolean correction,
        Typed form) {
    public PublicationPage {
        frozen = List.copyOf(frozen);
        unfinished = List.copyOf(unfinished);
        editions = List.copyOf(editions);
    }

    /// One kind of unit.
    public record Frozen(String kind, String set, String units, String finished, String first) {}

    /// A unit that is not finished.
    ///
    /// @param why     what it waits for
    /// @param outside where its missing results are brought in, empty where none is missing
    public record Unfinished(String name, String why, String outside) {}

    /// A proposal.
    ///
    /// @param said  number, day and time, empty where nothing waits
    /// @param mark  of all that is decided about with it
    /// @param isOwn whether the reader proposed it, so that another has to confirm
    public record Waiting(String said, String note, String fingerprint, String mark, boolean isOwn) {
        static final Waiting NONE = new Waiting("", "", "", "", false);

        public boolean isThere() {
            return !said.isEmpty();
        }
    }

    /// A version that was published.
    public record Line(String url, String title, String said, String sha256) {}

    /// What was typed.
    public record Typed(String number, String dated, String note) {}
}
