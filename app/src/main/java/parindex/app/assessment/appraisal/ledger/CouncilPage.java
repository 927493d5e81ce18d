package parindex.app.assessment.appraisal.ledger;

import java.util.List;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;

/// What is laid before the council.
///
/// @param sentence how many lines and points
/// @param more     how many lines are not shown, empty where all are
public record CouncilPage(Frame frame, RoundHead head, String sentence, List<Matter> matters, String more) {
    public CouncilPage {
        matters = List.copyOf(matters);
    }

    /// A line.
    ///
    /// @param url     where it can be looked at
    /// @param why     what is doubtful or disputed
    /// @param hanging points that a decision can move
    /// @param claim   what the unit says
    /// @param reason  what the appraiser says
    public record Matter(
            String url, String unit, String item, List<String> why, Scores scores, String claim, String reason) {
        public Matter {
            why = List.copyOf(why);
        }
    }

    /// Its points.
    ///
    /// @param hanging what a decision can move
    public record Scores(String max, String self, String first, String last, String hanging) {}
}
