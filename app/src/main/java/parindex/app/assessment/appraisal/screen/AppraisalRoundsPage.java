package parindex.app.assessment.appraisal.screen;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The rounds in which somebody judges.
public record AppraisalRoundsPage(Frame frame, String sentence, List<Entry> rounds) {
    public AppraisalRoundsPage {
        rounds = List.copyOf(rounds);
    }

    /// One round.
    public record Entry(String url, String name, String stage, String lines) {}
}
